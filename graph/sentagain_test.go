package graph_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"

	"catchment/store/sqlite"
)

func TestAnIdOfAChangeSetIsNotUsedAgainForOtherContent(t *testing.T) {
	w := skills(t)
	const set = `changeSet: "chg_0000000000000000000000000A"`
	in := map[string]any{"in": map[string]any{"name": "Hall"}}
	const first = `mutation($in: ActorInput!) { made: createActor(input: $in, ` + set + `) { commit { revision } actor { name } problems { code path message } } }`
	w.seesAs(editor, `{"made": {"commit": {"revision": 2}, "actor": {"name": "Hall"}, "problems": []}}`, first, in)
	w.seesAs(editor, `{"createActor": {"commit": {"revision": 2}, "actor": {"name": "Hall"}}}`,
		`mutation { createActor(input: {name: "Hall"}, `+set+`) { commit { revision } actor { name } } }`)
	for what, change := range map[string]string{
		"another name":    `createActor(input: {name: "SECOND"}, ` + set + `)`,
		"another message": `createActor(input: {name: "Hall"}, message: "why", ` + set + `)`,
		"another noun":    `createDataset(input: {name: "Hall"}, ` + set + `)`,
		"another sort":    `end(id: $(Board), ` + set + `)`,
		"an undo":         `undo(revision: 1, ` + set + `)`,
		"a dry run":       `createActor(input: {name: "SECOND"}, dryRun: true, ` + set + `)`,
	} {
		told := w.refused("CONFLICT", `mutation { `+change+` { commit { revision } } }`)
		if len(told) != 1 || told[0]["hint"] == nil {
			t.Error(what, told)
		}
	}
}

// What came of a change set hangs on what stood when it was first sent; what is sent does not.
func TestTheSameContentIsWhatWasSentNotWhatCameOfIt(t *testing.T) {
	w := skills(t)
	const upsert = `mutation { upsertActor(key: "ukprn:10001234", input: {name: "Hall"}, changeSet: "chg_0000000000000000000000000A") { commit { revision } actor { name } } }`
	w.seesAs(editor, `{"upsertActor": {"commit": {"revision": 2}, "actor": {"name": "Hall"}}}`, upsert)
	w.seesAs(editor, `{"upsertActor": {"commit": {"revision": 3}}}`, `mutation { upsertActor(key: "ukprn:10001234", input: {name: "Renamed"}) { commit { revision } } }`)
	w.seesAs(editor, `{"upsertActor": {"commit": {"revision": 2}, "actor": {"name": "Hall"}}}`, upsert)
	const link = `mutation { link(type: STEWARDS, from: $(Agency), to: $(Adverts), claim: {page: "9"}, changeSet: "chg_0000000000000000000000000B") { commit { revision } link { id } } }`
	first := w.askAs(editor, link)
	again := w.askAs(editor, link)
	if diff := cmp.Diff(first.Data, again.Data); diff != "" || len(first.Errors) > 0 {
		t.Errorf("%v (-first +again)\n%s", first.Errors, diff)
	}
}

// Sixteen requests of one change set, at once: one commit, and the same full answer to each.
func TestWhoSendsAChangeSetAtTheSameTimeGetsTheSameAnswer(t *testing.T) {
	s, err := sqlite.Open(t.Context(), t.TempDir()+"/catchment.db", sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	w := newWorldOn(t, s)
	for round, change := range []string{
		`createActor(input: {name: "Hall", keys: ["hall"]}, changeSet: "chg_0000000000000000000000000%d") { commit { revision } actor { id name } problems { message } }`,
		`upsertActor(key: "hall", input: {name: "Town Hall"}, changeSet: "chg_0000000000000000000000000%d") { commit { revision } actor { id name } problems { message } }`,
		`apply(operations: [{upsertActor: {key: "inn", input: {name: "Inn"}}}, {create: {kind: ACTOR, fields: {name: "Mill"}}}], changeSet: "chg_0000000000000000000000000%d") { commit { revision } nodes { id ... on Actor { name } } problems { message } }`,
	} {
		answers := make([]string, 16)
		var asking sync.WaitGroup
		for i := range answers {
			asking.Go(func() {
				answers[i] = string(w.dispatch(editor, graphql.RawParams{Query: fmt.Sprintf("mutation { "+change+" }", round)}))
			})
		}
		asking.Wait()
		for _, answer := range answers {
			if answer != answers[0] {
				t.Errorf("%.400s\nand to another\n%.400s", answer, answers[0])
			}
		}
		if head, err := w.registry.Head(t.Context()); err != nil || int(head) != round+1 {
			t.Errorf("%s made revision %d: %v", change, head, err)
		}
		t.Log(answers[0])
	}
}
