package ecosystem

import (
	"cmp"
	"context"
	"maps"
	"slices"
)

// Fact is what claims speak of: a thing or a link, as a whole or in one field.
type Fact struct {
	About ID
	Field string // empty: the whole
}

// Unsupported gives the facts for which a claim counts now and none would after
// what is previewed, by id and field; what ends is no fact any more. Of a thing
// that would lose all, its fields are not named beside it.
func (r *Registry) Unsupported(ctx context.Context, p Preview) ([]Fact, error) {
	view := r.At(p.Base, p.lens)
	var touched []ID
	ended := map[ID]bool{}
	for _, t := range p.Touched {
		ended[t.ID] = t.Op == Ended
		if t.Kind == KindClaim && t.Op != Created {
			touched = append(touched, t.ID)
		}
	}
	before, err := view.Records(ctx, touched)
	if err != nil {
		return nil, err
	}
	losing := map[ID]bool{}
	for _, claim := range before {
		if about := claim.Ref("about"); !ended[about] {
			losing[about] = true
		}
	}
	said, err := view.Claims(ctx, slices.Sorted(maps.Keys(losing)))
	if err != nil {
		return nil, err
	}
	var lost []Fact
	for about := range losing {
		lost = append(lost, lostFacts(about, said[about], p.claimsAfter(about, said[about], ended))...)
	}
	slices.SortFunc(lost, func(a, b Fact) int { return cmp.Or(cmp.Compare(a.About, b.About), cmp.Compare(a.Field, b.Field)) })
	return lost, nil
}

// claimsAfter are the claims on a thing once the change is made.
func (p Preview) claimsAfter(about ID, before []Claim, ended map[ID]bool) []Claim {
	var after []Claim
	for _, c := range before {
		if _, changed := p.After[c.ID]; !changed && !ended[c.ID] {
			after = append(after, c)
		}
	}
	for _, r := range p.After {
		if r.Kind == KindClaim && r.Ref("about") == about {
			after = append(after, Claim{r})
		}
	}
	return after
}

// lostFacts are the facts about a thing that the one list of claims supports and the
// other does not.
func lostFacts(about ID, before, after []Claim) []Fact {
	was, is := supportedFields(before), supportedFields(after)
	if len(was) > 0 && len(is) == 0 {
		return []Fact{{About: about}}
	}
	var lost []Fact
	for field := range was {
		if field != "" && !is[field] {
			lost = append(lost, Fact{about, field})
		}
	}
	return lost
}

// supportedFields are the fields that a claim for them counts for, the whole among them.
func supportedFields(claims []Claim) map[string]bool {
	fields := map[string]bool{}
	for _, c := range claims {
		if !c.Affirms() {
			continue
		}
		for _, s := range c.Statements() {
			fields[s.Field] = true
		}
	}
	return fields
}
