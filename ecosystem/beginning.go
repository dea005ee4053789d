package ecosystem

import "context"

// beginning reads the state before the first commit, in which there is nothing: of what is
// looked for by ids, keys or ends it knows so without asking the store, which the first
// import would ask of everything that it brings.
type beginning struct{ Reader }

func (beginning) Records(context.Context, []ID) (map[ID]Record, error) {
	return map[ID]Record{}, nil
}

func (beginning) Resolve(context.Context, []Key) (map[Key]ID, error) { return map[Key]ID{}, nil }

func (beginning) Claims(context.Context, []ID) (map[ID][]Claim, error) {
	return map[ID][]Claim{}, nil
}
