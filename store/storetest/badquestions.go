package storetest

import (
	"context"

	"catchment/ecosystem"
)

// badFilters are filters that no query over actors and datasets may have.
func badFilters() []ecosystem.Filter {
	field := func(name string, t ecosystem.Test, values ...any) ecosystem.Filter {
		return ecosystem.Filter{Field: &ecosystem.FieldTest{Field: name, Test: t, Values: values}}
	}
	both := field("name", ecosystem.Stated)
	both.IDs = ids{}
	aged := ecosystem.StateTest{In: []ecosystem.State{ecosystem.Stale}, Age: ecosystem.Age{AsOf: "yesterday"}}
	strange := ecosystem.StateTest{In: []ecosystem.State{"odd"}, Age: ecosystem.Age{AsOf: "2026-11-24"}}
	untyped := ecosystem.LinkTest{Step: ecosystem.Step{Types: []ecosystem.LinkType{"NONSENSE"}}}
	nested := ecosystem.LinkTest{Step: ecosystem.Step{Where: &ecosystem.Filter{}}}
	through := field("name", ecosystem.Stated)
	wrongly := ecosystem.LinkTest{Step: ecosystem.Step{Through: &through}}
	onClaim := ecosystem.ClaimTest{Where: &through}
	return []ecosystem.Filter{
		{}, both,
		{And: []ecosystem.Filter{{Or: []ecosystem.Filter{{Not: &ecosystem.Filter{}}}}}},
		field("nonsense", ecosystem.Stated),
		field("since", ecosystem.AtLeast, int64(1)),
		field("attendance", ecosystem.In, int64(1)), // a field of another kind
		field("keys", ecosystem.Has, "slug:a"),
		field("keys", ecosystem.Stated),
		field("name", ecosystem.In),
		field("name", ecosystem.Stated, "x"),
		field("name", ecosystem.Contains, "x", "y"),
		field("name", ecosystem.AtLeast, "x"),
		field("name", ecosystem.In, int64(1)),
		field("name", ecosystem.In, nil),
		field("name", "like", "x"),
		field("kind", ecosystem.Contains, "x"),
		field("tags", ecosystem.StartsWith, "x"),
		field("tags", ecosystem.In, "x"),
		field("sector", ecosystem.Has, "x"),
		field("namedIndividually", ecosystem.In, "true"),
		field("validFrom", ecosystem.AtLeast, "last year"),
		{Key: &ecosystem.KeyTest{}},
		{State: &aged}, {State: &strange},
		{Link: &untyped}, {Link: &nested}, {Link: &wrongly},
		{Link: &ecosystem.LinkTest{Quantifier: 7}},
		{Claim: &onClaim}, {Claim: &ecosystem.ClaimTest{Quantifier: -1}},
	}
}

func badQueries() []ecosystem.Query {
	things := query(ecosystem.KindActor, ecosystem.KindDataset)
	bad := []ecosystem.Query{
		{}, query("Nothing"), query(ecosystem.KindActor, ecosystem.KindLink), query(ecosystem.KindLink, ecosystem.KindClaim),
		{Kinds: []ecosystem.Kind{ecosystem.KindLink}, Search: "x"},
		{Kinds: []ecosystem.Kind{ecosystem.KindClaim}, Search: "x"},
		{Kinds: []ecosystem.Kind{ecosystem.KindLink}, Where: &ecosystem.Filter{Link: &ecosystem.LinkTest{}}},
		{Kinds: []ecosystem.Kind{ecosystem.KindLink}, Where: &ecosystem.Filter{Key: &ecosystem.KeyTest{Scheme: "slug"}}},
		{Kinds: []ecosystem.Kind{ecosystem.KindClaim}, Where: &ecosystem.Filter{Claim: &ecosystem.ClaimTest{}}},
		{Kinds: []ecosystem.Kind{ecosystem.KindLink}, Order: []ecosystem.Order{{Field: "name"}}},
		{Kinds: []ecosystem.Kind{ecosystem.KindLink}, Order: []ecosystem.Order{{Links: &ecosystem.Step{}}}},
		{Kinds: []ecosystem.Kind{ecosystem.KindActor, ecosystem.KindSoftware}, Order: []ecosystem.Order{{Field: "kind"}}}, // an enumeration there, free text here
	}
	for _, name := range []string{"nonsense", "attribute:size", "description", "tags", "url", "sector", "", "name; DROP TABLE"} {
		bad = append(bad, ecosystem.Query{Kinds: things.Kinds, Order: []ecosystem.Order{{Field: name}}})
	}
	for _, o := range []ecosystem.Order{{Field: "value", Of: ecosystem.OfLink}, {Field: "share", Of: ecosystem.OfClaims},
		{Field: "name", Links: &ecosystem.Step{}}, {Links: &ecosystem.Step{Direction: 3}}} {
		bad = append(bad, ecosystem.Query{Kinds: things.Kinds, Order: []ecosystem.Order{o}})
	}
	for _, f := range badFilters() {
		bad = append(bad, ecosystem.Query{Kinds: things.Kinds, Where: &f})
	}
	return bad
}

func badQuestions(x trial) {
	x.commit(town()...)
	r := x.team()
	for _, q := range badQueries() {
		_, err := r.Find(x.Context(), q, ecosystem.Page{})
		x.failed(ecosystem.BadRequest, err)
		_, err = r.Count(x.Context(), q, 0)
		x.failed(ecosystem.BadRequest, err)
		_, err = r.Facets(x.Context(), q, nil)
		x.failed(ecosystem.BadRequest, err)
	}
	for _, f := range badFilters() {
		step := ecosystem.Step{Kinds: []ecosystem.Kind{ecosystem.KindActor, ecosystem.KindDataset}, Where: &f}
		_, err := r.Links(x.Context(), []ecosystem.Ask{{Of: actor(11)}, {Of: actor(12), Step: step}})
		x.failed(ecosystem.BadRequest, err)
		_, err = r.Expand(x.Context(), ids{actor(11)}, step, 0)
		x.failed(ecosystem.BadRequest, err)
	}
	x.badPages(r)
	for _, q := range badRest() {
		if _, err := q.ask(x.Context(), r); ecosystem.CodeOf(err) != ecosystem.BadRequest {
			x.Errorf("%s of %s: %v; want BadRequest", q.name, show(q.asked), err)
		}
	}
}

// badRest are the questions of other methods that make no sense.
func badRest() []question {
	actors := query(ecosystem.KindActor)
	questions := []question{
		{"Count", "a negative limit", func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Count(ctx, actors, -1) }},
		{"Expand", "a negative number per node", func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return r.Expand(ctx, ids{actor(11)}, both(), -1)
		}},
		{"Scan", "an unknown kind", func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return collect(r.Scan(ctx, []ecosystem.Kind{ecosystem.KindActor, "Nothing"}))
		}},
		touchedBy([]ecosystem.TouchedAsk{{Of: 1}, {Of: 1, CountTo: -1}}),
		touchedBy([]ecosystem.TouchedAsk{{Of: 1, Page: ecosystem.Page{Size: -1}}}),
		touchedBy([]ecosystem.TouchedAsk{{Of: 1, Page: ecosystem.Page{After: &ecosystem.Position{Keys: []any{int64(1)}, ID: actor(11)}}}}),
		touchedBy([]ecosystem.TouchedAsk{{Of: 1, Page: ecosystem.Page{After: &ecosystem.Position{ID: actor(11)}, Last: true}}}),
	}
	for _, field := range []string{"nonsense", "name", "keys", "description", "validFrom", ""} {
		questions = append(questions, question{"Facets", field, func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return r.Facets(ctx, actors, []ecosystem.Facet{{Field: "kind"}, {Field: field}})
		}})
	}
	for _, s := range []ecosystem.Step{{Direction: 3}, {Direction: -1}, {Types: []ecosystem.LinkType{"nonsense"}},
		{Kinds: []ecosystem.Kind{ecosystem.KindLink}}, {Kinds: []ecosystem.Kind{"Nothing"}}} {
		questions = append(questions, linksOf([]ecosystem.Ask{{Of: actor(11), Step: s}}),
			question{"Expand", s, func(ctx context.Context, r ecosystem.Reader) (any, error) {
				return r.Expand(ctx, ids{actor(11)}, s, 0)
			}})
	}
	for _, o := range []ecosystem.Order{{Field: "nonsense"}, {Field: "name", Of: ecosystem.OfLink}, {Field: "terms", Of: ecosystem.OfLink},
		{Field: "recorded", Of: ecosystem.OfClaims}, {Field: ecosystem.VersionOrder, Of: ecosystem.OfClaims}, {Field: "value", Of: 3}} {
		questions = append(questions, linksOf([]ecosystem.Ask{{Of: actor(11), Order: []ecosystem.Order{o}}}))
	}
	return questions
}

// badPages asks every paged method for pages that its list does not have.
func (x trial) badPages(r ecosystem.Reader) {
	x.Helper()
	q := query(ecosystem.KindActor)
	here := q.PositionOf(ecosystem.Record{ID: actor(11), Fields: ecosystem.Fields{"name": "Ada College"}})
	past := ecosystem.Position{Keys: []any{int64(1)}, ID: actor(11)}
	far := ecosystem.Position{Keys: []any{"", ""}}
	for _, at := range []ecosystem.Position{here, past, far, {ID: actor(11)}} {
		for _, p := range []ecosystem.Page{{Size: -1}, {After: &at, Before: &at}, {After: &at, Last: true, Size: 1}} {
			x.refusesPage(r, q, p, true, true, true)
		}
		isHere, isPast, isFar := len(at.Keys) == 1 && at.Keys[0] == here.Keys[0], len(at.Keys) == 1 && at.Keys[0] == past.Keys[0], len(at.Keys) == 2
		x.refusesPage(r, q, ecosystem.Page{After: &at}, !isHere, !isPast, !isFar)
		x.refusesPage(r, q, ecosystem.Page{Before: &at}, !isHere, !isPast, !isFar)
	}
}

// refusesPage tells for Find, History and Links whether each must refuse the page.
func (x trial) refusesPage(r ecosystem.Reader, q ecosystem.Query, p ecosystem.Page, find, history, links bool) {
	x.Helper()
	_, findErr := r.Find(x.Context(), q, p)
	_, historyErr := ecosystem.HistoryOf(x.Context(), r, actor(11), p)
	_, linksErr := r.Links(x.Context(), []ecosystem.Ask{{Of: actor(11), Page: p}})
	for _, was := range []struct {
		method string
		err    error
		bad    bool
	}{{"Find", findErr, find}, {"History", historyErr, history}, {"Links", linksErr, links}} {
		if refused := was.err != nil && ecosystem.CodeOf(was.err) == ecosystem.BadRequest; refused != was.bad {
			x.Errorf("%s of page %s: %v; want refused: %v", was.method, show(p), was.err, was.bad)
		}
	}
}
