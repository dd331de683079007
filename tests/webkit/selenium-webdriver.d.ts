/** What the tests use of selenium-webdriver, which brings no types of its own. */
declare module 'selenium-webdriver' {
  export interface WebElement {
    click(): Promise<void>;
    getText(): Promise<string>;
  }
  export interface WebDriver {
    get(url: string): Promise<void>;
    executeScript(script: string, ...values: unknown[]): Promise<unknown>;
    executeAsyncScript(script: string, ...values: unknown[]): Promise<unknown>;
    wait(condition: () => Promise<unknown>, milliseconds: number, message?: string): Promise<unknown>;
    quit(): Promise<void>;
  }
  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: Readonly<Record<string, unknown>>): this;
    build(): WebDriver;
  }
}
