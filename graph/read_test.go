package graph_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/store/neo4j"
	"catchment/store/neo4j/neo4jtest"
	"catchment/store/storetest"
)

// skills is the world of most tests: who holds, sends and may have which data.
func skills(t *testing.T) *world { t.Helper(); return skillsOn(t, storetest.NewModel()) }

func skillsOn(t *testing.T, store ecosystem.Store) *world {
	t.Helper()
	w := newWorldOn(t, store)
	w.commit("a workshop", func(d draft) {
		d.thing("Source", "Report", ecosystem.Fields{"kind": "document", "published": "2025-11"})
		d.thing("Source", "Toy", ecosystem.Fields{"kind": "model", "synthetic": true})
		d.thing("Actor", "Agency", ecosystem.Fields{"kind": "public_office", "keys": []string{"ukprn:10004930", "slug:agency"}}, "Report")
		d.thing("Actor", "College", ecosystem.Fields{"kind": "organisation", "sector": "education"}, "Report")
		d.thing("Actor", "Board", ecosystem.Fields{"kind": "partnership", "engagement": "to_engage"}, "Toy")
		d.thing("Dataset", "Courses", ecosystem.Fields{"existence": "exists", "spectrum": "open", "tags": []string{"feed"}}, "Report")
		d.thing("Dataset", "Adverts", ecosystem.Fields{"existence": "exists", "spectrum": "closed", "cost": "paid"}, "Report")
		d.thing("Dataset", "Intent", ecosystem.Fields{"existence": "missing"}, "Toy")
		d.thing("Standard", "XCRI-CAP", ecosystem.Fields{"status": "exists", "keys": []string{"slug:std-xcri-cap"}}, "Report")
		d.link("Agency", "STEWARDS", "Courses", ecosystem.Fields{"role": "owner"}, "Report")
		d.link("College", "STEWARDS", "Adverts", nil, "Report")
		d.link("Board", "MAY_ACCESS", "Adverts", ecosystem.Fields{"accessLevel": "named", "purpose": "planning"}, "Toy")
		d.link("College", "MAY_ACCESS", "Courses", ecosystem.Fields{"accessLevel": "open"}, "Report")
		d.link("Courses", "CONFORMS_TO", "XCRI-CAP", ecosystem.Fields{"degree": "partial"}, "Report")
		d.link("College", "ADOPTS", "XCRI-CAP", ecosystem.Fields{"scope": "prospectus"}, "Report")
	})
	return w
}

func TestAListGivesTypedThingsWithWhatTheirLinksSay(t *testing.T) {
	w := skills(t)
	w.sees(`{"datasets": {"nodes": [
	  {"name": "Adverts", "existence": "EXISTS", "spectrum": "CLOSED", "cost": "PAID",
	   "stewards": {"nodes": [{"name": "College", "actorKind": "ORGANISATION"}]},
	   "accessGrants": {"edges": [{"node": {"name": "Board"}, "link": {"accessLevel": "NAMED", "purpose": "planning", "state": "SINGLE_SOURCE"}}]}},
	  {"name": "Courses", "existence": "EXISTS", "spectrum": "OPEN", "cost": "UNKNOWN",
	   "stewards": {"nodes": [{"name": "Agency", "actorKind": "PUBLIC_OFFICE"}]},
	   "accessGrants": {"edges": [{"node": {"name": "College"}, "link": {"accessLevel": "OPEN", "purpose": null, "state": "SINGLE_SOURCE"}}]}},
	  {"name": "Intent", "existence": "MISSING", "spectrum": "UNKNOWN", "cost": "UNKNOWN",
	   "stewards": {"nodes": []}, "accessGrants": {"edges": []}}]}}`,
		`{ datasets { nodes { name existence spectrum cost
		    stewards { nodes { name actorKind } }
		    accessGrants { edges { node { name } link { accessLevel purpose state } } } } } }`)
}

func TestThreeLevelsCostOneCallPerMethodAndLevel(t *testing.T) {
	costsOneCallPerMethodAndLevel(t, skills(t))
}

func TestThreeLevelsCostOneCallPerMethodAndLevelOnNeo4j(t *testing.T) {
	if s, ok := onNeo4j(t); ok {
		costsOneCallPerMethodAndLevel(t, skillsOn(t, s))
	}
}

// onNeo4j gives an empty store on a real Neo4j, which the test need not close. False means
// that there is no Neo4j on this machine.
func onNeo4j(t *testing.T) (*neo4j.Store, bool) {
	t.Helper()
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return nil, false
	}
	s, err := neo4j.Open(t.Context(), server.Bolt(), neo4j.Options{Create: true, User: server.User, Password: server.Password, Database: server.Database})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s, true
}

func costsOneCallPerMethodAndLevel(t *testing.T, w *world) {
	t.Helper()
	w.calls.take()
	r := w.ask(`{ datasets { totalCount edges { node { name state isSynthetic
	      stewards { nodes { name state adoptedStandards { edges { node { name adopters { nodes { name } } stewards { nodes { name } } } link { scope claims { nodes { source { name } } } } } } } }
	      accessGrants { totalCount edges { node { name isSynthetic adoptedStandards { nodes { name datasets { nodes { name } } } } }
	        link { accessLevel state claims { nodes { page source { name } event { name } } } } } }
	      standards { nodes { name adopters { nodes { name } } } }
	      claims { nodes { quote source { name state } } } } } } }`)
	if len(r.Errors) > 0 {
		t.Fatal(r.Errors)
	}
	const levels = 4 // datasets; actors, standards, links, claims; standards, links, claims, sources; actors, datasets, claims
	got := w.calls.take()
	for method, n := range got {
		if n > levels {
			t.Errorf("%s was called %d times on %d levels", method, n, levels)
		}
	}
	want := map[string]int{"Head": 1, "Find@1": 1, "Count@1": 1, "Records@1": got["Records@1"], "Links@1": 3, "Claims@1": 3}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestOneThingIsFoundByKeyOrId(t *testing.T) {
	w := skills(t)
	w.sees(`{"ukprn": {"__typename": "Actor", "name": "Agency", "keys": [{"scheme": "slug", "value": "agency"}, {"scheme": "ukprn", "value": "10004930"}]},
	  "slug": {"name": "XCRI-CAP"}, "byId": {"name": "Courses"}, "wrongKind": null, "none": null}`,
		`{ ukprn: entity(key: "ukprn: 1000 4930") { __typename name keys { scheme value } }
		   slug: standard(key: "std-xcri-cap") { name }
		   byId: dataset(key: $(Courses)) { name }
		   wrongKind: flow(key: "std-xcri-cap") { name }
		   none: actor(key: "nobody") { name } }`)
}

func TestNodesKeepOrderAndGiveNullForWhatIsNotThere(t *testing.T) {
	w := skills(t)
	w.sees(`{"nodes": [{"__typename": "Dataset", "id": $(Courses)}, null, {"__typename": "Actor", "id": $(Board)}, null, {"__typename": "Link", "id": $(College ADOPTS XCRI-CAP), "from": {"name": "College"}, "to": {"name": "XCRI-CAP"}}]}`,
		`{ nodes(ids: [$(Courses), "act_00000000000000000000000099", $(Board), "nonsense", $(College ADOPTS XCRI-CAP)]) {
		     __typename id ... on Link { from { name } to { name } } } }`)
}
