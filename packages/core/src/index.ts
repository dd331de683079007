// The one door, in the order of the ring: facts, gate, plan.
