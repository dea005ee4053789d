package sqlite

import (
	"fmt"

	"catchment/ecosystem"
)

// state asks for the state of the claims on a thing, worked out by the engine
// from what ecosystem.Claim says of each.
func (f *filters) state(x string, t ecosystem.StateTest) string {
	return "(" + fmt.Sprintf(queries["claims_state"], x+".id", f.bind(string(t.Age.Cutoff()))) +
		" IN " + oneOf(f.args, t.In) + ")"
}
