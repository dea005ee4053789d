package model

import (
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/loaders"
)

// FieldState is what the claims on one field amount to.
type FieldState struct {
	Field     string
	State     ecosystem.State
	DecidedBy *ecosystem.ID // the claim whose word the field shows
}

func claimsOn(t *Thing) loaders.Want { return loaders.Want{Claims: t.record.ID} }

func planState(l *level, a *asked) error {
	age, err := readAge(a.args, l.set.Today())
	a.want = l.claimsJudged
	a.take = func(_ *Thing, got loaders.Got) (any, error) {
		return ecosystem.StateOf(l.judged(got.Claims), age), nil
	}
	return err
}

// claimsJudged wants the claims on a thing and, where some may be hidden, their sources.
func (l *level) claimsJudged(t *Thing) loaders.Want {
	return loaders.Want{Claims: t.record.ID, Sources: l.set.View().Lens() != ecosystem.TeamLens}
}

// judged are claims as they count for who asks.
func (l *level) judged(claims []ecosystem.Claim) []ecosystem.Claim {
	if l.set.View().Lens() == ecosystem.TeamLens {
		return claims
	}
	return ecosystem.WithoutHiddenSources(claims, func(source ecosystem.ID) bool {
		_, shows := l.set.Record(source)
		return shows
	})
}

// planFieldStates judges each field by the claims that speak of it alone.
func planFieldStates(l *level, a *asked) error {
	age, err := readAge(a.args, l.set.Today())
	a.want = l.claimsJudged
	a.take = func(t *Thing, got loaders.Got) (any, error) {
		claims := l.judged(got.Claims)
		own, err := ownFields(l.set, claims)
		if err != nil {
			return nil, err
		}
		spoken := map[string]string{} // by what the API calls them
		for _, c := range claims {
			for _, s := range c.Statements() {
				if s.Field != "" {
					spoken[ecosystem.FieldCalled(t.record.ID, s.Field)] = s.Field
				}
			}
		}
		states := []FieldState{}
		for _, called := range slices.Sorted(maps.Keys(spoken)) {
			state := FieldState{Field: called, State: ecosystem.FieldStateOf(spoken[called], claims, age)}
			if f, known := own.FieldOf(t.record.Kind, spoken[called]); known {
				if winner, _, decided := ecosystem.Decide(t.record, f, claims); decided {
					state.DecidedBy = &winner.ID
				}
			}
			states = append(states, state)
		}
		return states, nil
	}
	return err
}

// ownFields reads how fields of one's own are defined, where claims speak of any.
func ownFields(set *loaders.Set, claims []ecosystem.Claim) (ecosystem.AttributeDefinitions, error) {
	if !slices.ContainsFunc(claims, ecosystem.Claim.SpeaksOfAttributes) {
		return nil, nil
	}
	return set.Definitions()
}

func planClaims(_ *level, a *asked) error {
	if _, err := readPage(a.args, bindingOf(a.field, a.args)); err != nil {
		return err
	}
	statuses := textsOf(a.args["status"])
	fits := func(c ecosystem.Claim) bool {
		field, byField := a.args["field"].(string)
		stance, byStance := a.args["stance"].(string)
		return (!byField || speaksOf(c, field)) && (byStance && strings.ToUpper(c.Text("stance")) == stance || !byStance && !c.IsNote()) &&
			(a.args["status"] == nil || slices.Contains(statuses, strings.ToUpper(c.Text("status"))))
	}
	a.want = claimsOn
	a.take = func(_ *Thing, got loaders.Got) (any, error) {
		var fitting []Thing
		for _, c := range got.Claims {
			if fits(c) {
				fitting = append(fitting, Thing{record: c.Record})
			}
		}
		return things(a.field, a.args, fitting, a.under)
	}
	return nil
}

// speaksOf tells whether a claim speaks of a field that the API calls so.
func speaksOf(c ecosystem.Claim, called string) bool {
	return slices.ContainsFunc(c.Statements(), func(s ecosystem.Statement) bool {
		return s.Field != "" && ecosystem.FieldCalled(c.About(), s.Field) == called
	})
}

// planSynthetic follows the claims to their sources.
func planSynthetic(l *level, a *asked) error {
	a.want = func(t *Thing) loaders.Want {
		if t.record.Kind == ecosystem.KindClaim {
			return loaders.Want{Things: []ecosystem.ID{t.record.Ref("source")}}
		}
		return loaders.Want{Claims: t.record.ID, Sources: true}
	}
	madeUp := func(source ecosystem.ID) bool {
		r, _ := l.set.Record(source)
		return r.IsMadeUpSource()
	}
	a.take = func(t *Thing, got loaders.Got) (any, error) {
		if t.record.Kind == ecosystem.KindClaim {
			return madeUp(t.record.Ref("source")), nil
		}
		return ecosystem.RestOnMadeUp(got.Claims, madeUp), nil
	}
	return nil
}
