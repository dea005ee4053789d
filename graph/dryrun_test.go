package graph_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"catchment/ecosystem"
)

// whims draws operations on few things, so that they get in each other's way: what is
// linked, claimed, merged and ended here is often what is named there.
type whims struct {
	t   *rapid.T
	ids []string
}

func (d whims) id(label string) string { return rapid.SampledFrom(d.ids).Draw(d.t, label) }

func (d whims) operation() map[string]any {
	verb := rapid.SampledFrom([]string{"create", "update", "link", "claim", "retract", "end", "end", "restore", "merge", "merge"}).Draw(d.t, "verb")
	with := map[string]any{}
	switch verb {
	case "create":
		with = map[string]any{"kind": "ACTOR", "id": fmt.Sprintf("act_0000000000000000000000%04d", rapid.IntRange(9000, 9999).Draw(d.t, "new")), "fields": map[string]any{"name": "New", "keys": []string{d.key()}}}
	case "update":
		with = map[string]any{"id": d.id("id"), "fields": map[string]any{"name": rapid.SampledFrom([]any{"Other", nil, ""}).Draw(d.t, "name"), "keys": []string{d.key()}}}
	case "link":
		with = map[string]any{"type": rapid.SampledFrom([]string{"WITHIN", "STEWARDS", "SAME_AS", "DERIVED_FROM"}).Draw(d.t, "type"), "from": d.id("from"), "to": d.id("to")}
	case "claim":
		with = map[string]any{"about": d.id("about"), "input": map[string]any{"source": d.id("source")}}
	case "retract":
		with = map[string]any{"source": d.id("source")}
	case "end", "restore":
		with = map[string]any{"id": d.id("id")}
	case "merge":
		with = map[string]any{"winner": d.id("winner"), "loser": d.id("loser")}
	}
	return map[string]any{verb: with}
}

func (d whims) key() string { return fmt.Sprint("slug:", rapid.IntRange(0, 3).Draw(d.t, "key")) }

// A dry run tells what the change itself would: what it touches, or what is wrong and
// with which operation.
func TestADryRunIsTheRealRun(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(t)
		d := whims{t: rt}
		w.commit("start", func(dr draft) {
			for _, k := range []ecosystem.Kind{ecosystem.KindSource, ecosystem.KindEvent, ecosystem.KindActor, ecosystem.KindDataset, ecosystem.KindPlace} {
				for i := range 3 {
					name := fmt.Sprint(k, i)
					dr.thing(k, name, nil, fmt.Sprint(ecosystem.KindSource, i))
					d.ids = append(d.ids, string(w.ids[name]))
				}
			}
			for i := range 3 {
				dr.link(fmt.Sprint(ecosystem.KindActor, i), ecosystem.LinkStewards, fmt.Sprint(ecosystem.KindDataset, i/2), nil, "Source0")
			}
			dr.link("Place0", ecosystem.LinkWithin, "Place1", nil, "Source1")
		})
		for range rapid.IntRange(3, 12).Draw(rt, "steps") {
			operations := []any{}
			for range rapid.IntRange(1, 3).Draw(rt, "operations") {
				operations = append(operations, d.operation())
			}
			tried, done := w.applied(operations, true), w.applied(operations, false)
			if diff := cmp.Diff(tried, done); diff != "" {
				rt.Fatalf("a dry run and the change differ (-dry +done):\n%s%v", diff, operations)
			}
		}
	})
}

// applied is what apply tells of operations: how much they touch, or what is wrong.
func (w *world) applied(operations []any, dry bool) (told struct{ Touched, Wrong any }) {
	w.t.Helper()
	r := w.askAs(editor, `mutation($operations: [Operation!]!, $dry: Boolean!) { apply(operations: $operations, dryRun: $dry) {
	  problems { code message hint operation path field current } preview { counts { count } } commit { touched { totalCount } } } }`,
		map[string]any{"operations": operations, "dry": dry})
	if len(r.Errors) > 0 {
		told.Wrong = fmt.Sprint(r.Errors[0].Message, r.Errors[0].Extensions["code"])
		return told
	}
	payload := r.Data.(map[string]any)["apply"].(map[string]any)
	if problems := payload["problems"].([]any); len(problems) > 0 {
		told.Wrong = problems
		return told
	}
	if !dry {
		told.Touched = payload["commit"].(map[string]any)["touched"].(map[string]any)["totalCount"]
		return told
	}
	touched := 0.0
	for _, one := range payload["preview"].(map[string]any)["counts"].([]any) {
		touched += one.(map[string]any)["count"].(float64)
	}
	told.Touched = touched
	return told
}
