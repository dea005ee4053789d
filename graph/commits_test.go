package graph_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/graph"
)

// secretive is a history in which every other commit is the team's own.
func secretive(t *testing.T) *world {
	w := newWorld(t)
	for _, name := range []string{"A", "B", "C"} {
		w.commit("open "+name, func(d draft) { d.thing("Actor", name, nil) })
		w.commit("SECRET: about "+name, func(d draft) { d.thing("Actor", "Hidden "+name, ecosystem.Fields{"visibility": "team"}) })
	}
	w.commit("for partners", func(d draft) { d.thing("Actor", "D", ecosystem.Fields{"visibility": "partner"}) })
	return w
}

func TestCommitsAreThoseThatChangedSomethingThatOneSees(t *testing.T) {
	w := secretive(t)
	const told = `{ totalCount pageInfo { hasPreviousPage hasNextPage } nodes { revision author message touched { totalCount } } }`
	w.sees(`{"all": {"totalCount": 3, "pageInfo": {"hasPreviousPage": false, "hasNextPage": false}, "nodes": [
	    {"revision": 1, "author": null, "message": null, "touched": {"totalCount": 2}}, {"revision": 3, "author": null, "message": null, "touched": {"totalCount": 2}},
	    {"revision": 5, "author": null, "message": null, "touched": {"totalCount": 2}}]},
	  "first": {"nodes": [{"revision": 1}], "pageInfo": {"hasPreviousPage": false, "hasNextPage": true}},
	  "middle": {"nodes": [{"revision": 3}], "pageInfo": {"hasPreviousPage": true, "hasNextPage": true}},
	  "newest": {"nodes": [{"revision": 3}, {"revision": 5}], "pageInfo": {"hasPreviousPage": true, "hasNextPage": false}},
	  "before": {"nodes": [{"revision": 1}], "pageInfo": {"hasPreviousPage": false, "hasNextPage": true}},
	  "beyond": {"nodes": [], "pageInfo": {"hasPreviousPage": true, "hasNextPage": false}}}`,
		`{ all: commits `+told+` first: commits(first: 1) { nodes { revision } pageInfo { hasPreviousPage hasNextPage } }
		   middle: commits(first: 1, after: "2") { nodes { revision } pageInfo { hasPreviousPage hasNextPage } }
		   newest: commits(last: 2) { nodes { revision } pageInfo { hasPreviousPage hasNextPage } }
		   before: commits(last: 2, before: "3") { nodes { revision } pageInfo { hasPreviousPage hasNextPage } }
		   beyond: commits(after: "5") { nodes { revision } pageInfo { hasPreviousPage hasNextPage } } }`)
	w.seesAs(partner, `{"commits": {"totalCount": 4, "nodes": [{"revision": 5, "author": null, "message": "open C"}, {"revision": 7, "author": null, "message": "for partners"}]}}`,
		`{ commits(last: 2) { totalCount nodes { revision author message } } }`)
	w.seesAs(editor, `{"commits": {"totalCount": 7, "nodes": [{"revision": 6, "author": "anna", "message": "SECRET: about C"}, {"revision": 7, "author": "anna", "message": "for partners"}]}}`,
		`{ commits(last: 2) { totalCount nodes { revision author message } } }`)
}

func TestWhoFollowsIsToldOfWhatChangedSomethingThatTheySee(t *testing.T) {
	w := secretive(t)
	const follow = `subscription { commits(after: 0) { revision } }`
	for who, want := range map[ecosystem.Principal][]ecosystem.Revision{{}: {1, 3, 5}, partner: {1, 3, 5, 7}, editor: {1, 2, 3, 4, 5, 6, 7}} {
		ctx, leave := context.WithCancel(ecosystem.WithPrincipal(t.Context(), who))
		defer leave()
		attach := graph.Attach{Registry: w.registry}
		var got []ecosystem.Revision
		for c, err := range attach.Follow(ctx, w.operation(ctx, follow)) {
			if err != nil {
				t.Fatal(err)
			}
			if got = append(got, c.Revision); len(got) == len(want) {
				break
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", who.Role, diff)
		}
	}
}

// A claim that speaks of what was hidden when it was made shows now; the commit that made
// it changed nothing that showed then.
func TestTheCommitOfAVersionIsNullWhereItShowedNothing(t *testing.T) {
	w := newWorld(t)
	w.commit("hidden", func(d draft) {
		d.thing("Actor", "Agency", ecosystem.Fields{"visibility": "team"})
		d.Claim(w.ids["Agency"], w.id("Claim", "said"), ecosystem.Fields{"quote": "for all", "visibility": "public"})
	})
	w.commit("shown", func(d draft) {
		if err := d.Update(w.ids["Agency"], ecosystem.Any, ecosystem.Fields{"visibility": "public"}); err != nil {
			t.Fatal(err)
		}
	})
	w.sees(`{"entity": {"history": {"nodes": [{"revision": 2, "commit": {"revision": 2}}]}}, "node": {"history": {"nodes": [{"revision": 1, "commit": null}]}}}`,
		`{ entity(key: $(Agency)) { history { nodes { revision commit { revision } } } } node(id: $(said)) { ... on Claim { history { nodes { revision commit { revision } } } } } }`)
}
