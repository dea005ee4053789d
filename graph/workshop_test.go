package graph_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"catchment/ecosystem"
	"catchment/ecosystem/workshop"
	"catchment/graph"
	"catchment/store/storetest"
)

// room is a world in which a workshop is open, with two guests.
type room struct {
	*world
	book     *workshop.Book
	host     ecosystem.Principal
	workshop string
	guests   []ecosystem.Principal
}

// newRoom has a public actor and one of the team's, and a workshop that is opened as args say.
func newRoom(t *testing.T, store ecosystem.Store, args string) *room {
	t.Helper()
	r := &room{world: newWorldOn(t, store), host: ecosystem.Principal{Name: "anna", Role: ecosystem.RoleEditor, Token: "01ANNA"}}
	clock := func() time.Time { return noon }
	r.book = workshop.Open(t.TempDir()+"/workshops", clock)
	r.exec = newExecutor(t, graph.Attach{Registry: r.registry, Clock: clock, Workshops: r.book})
	r.commit("what is there", func(d draft) {
		d.thing("Actor", "Hounslow Council", nil)
		d.thing("Actor", "Secret Partner", ecosystem.Fields{"visibility": "team"})
		d.thing("Dataset", "Courses", nil)
	})
	opened := r.data(r.host, `mutation { openWorkshop(name: "Skills data"`+args+`) { code workshop { workshop event source } } }`)["openWorkshop"].(map[string]any)
	is := opened["workshop"].(map[string]any)
	r.workshop = is["workshop"].(string)
	r.ids["source"], r.ids["event"] = ecosystem.ID(is["source"].(string)), ecosystem.ID(is["event"].(string))
	for _, name := range []string{"Ada", "Bo"} {
		joined := r.data(ecosystem.Principal{}, `mutation($code: String!, $name: String!) { joinWorkshop(code: $code, name: $name) { token number workshop { name } } }`,
			map[string]any{"code": opened["code"], "name": name})["joinWorkshop"].(map[string]any)
		who, known, err := r.book.Find(joined["token"].(string))
		if !known || err != nil || who.Guest != int(joined["number"].(float64)) {
			t.Fatal(joined, who, known, err)
		}
		r.guests = append(r.guests, who)
	}
	return r
}

func (r *room) data(who ecosystem.Principal, query string, variables ...map[string]any) map[string]any {
	r.t.Helper()
	got := r.askAs(who, query, variables...)
	if len(got.Errors) > 0 {
		r.t.Fatalf("%s\nfailed: %+v", query, got.Errors)
	}
	return got.Data.(map[string]any)
}

const proposes = `mutation($do: [Operation!]!, $dry: Boolean, $set: ID) { apply(operations: $do, dryRun: $dry, changeSet: $set) {
	commit { revision } nodes { id } proposal { proposal guest standing says } problems { operation code path message holder } preview { touchedCount } } }`

// propose hands operations in for a guest and gives the payload.
func (r *room) propose(guest int, operations string) map[string]any {
	r.t.Helper()
	for name, id := range r.ids {
		operations = strings.ReplaceAll(operations, "$("+name+")", `"`+string(id)+`"`)
	}
	var list []any
	if err := json.Unmarshal([]byte(operations), &list); err != nil {
		r.t.Fatal(err, operations)
	}
	return r.data(r.guests[guest], proposes, map[string]any{"do": list})["apply"].(map[string]any)
}

// handed hands in what is to be kept, and gives the proposal's id.
func (r *room) handed(guest int, operations string) string {
	r.t.Helper()
	got := r.propose(guest, operations)
	p, kept := got["proposal"].(map[string]any)
	if !kept || got["commit"] != nil {
		r.t.Fatal(compact(got))
	}
	return p["proposal"].(string)
}

// addsSteward makes an actor that stewards a dataset that is there.
func (r *room) addsSteward(name string) string {
	id := r.id("Actor", name)
	return fmt.Sprintf(`[{"create": {"kind": "ACTOR", "id": %q, "fields": {"name": %q, "sector": "local government"}, "claim": {"quote": "They said so in the room."}}},
		{"link": {"type": "STEWARDS", "from": %q, "to": $(Courses)}}]`, id, name, id)
}

func TestWhatAGuestProposesWaitsForTheHost(t *testing.T) { waitsForTheHost(t, storetest.NewModel()) }

func TestWhatAGuestProposesWaitsForTheHostOnNeo4j(t *testing.T) {
	if s, ok := onNeo4j(t); ok {
		waitsForTheHost(t, s)
	}
}

// waitsForTheHost proposes, accepts, and takes all back, first dry.
func waitsForTheHost(t *testing.T, store ecosystem.Store) {
	t.Helper()
	r := newRoom(t, store, "")
	kept := r.propose(0, r.addsSteward("Ealing Council"))["proposal"].(map[string]any)
	says := compact(kept["says"])
	for _, want := range []string{"New actor “Ealing Council”: sector local government", "“Ealing Council” collects, keeps and gives access to “Courses”"} {
		if !strings.Contains(says, want) {
			t.Errorf("it is told as %s, without %q", says, want)
		}
	}
	if kept["standing"] != "WAITING" || kept["guest"] != 1.0 {
		t.Errorf("%+v", kept)
	}
	const accept = `mutation($p: ID!, $dry: Boolean) { acceptProposal(proposal: $p, dryRun: $dry) {
		commit { revision author message } problems { message } preview { touchedCount } nodes { ... on Actor { name visibility claims { nodes { visibility quote source { id } event { id } } } } } } }`
	asked := map[string]any{"p": kept["proposal"], "dry": true}
	r.seesAs(r.host, `{"actors": {"totalCount": 2}}`, `{ actors { totalCount } }`)
	if got := r.data(r.host, accept, asked); !strings.Contains(compact(got), `"touchedCount":4`) {
		t.Error(compact(got))
	}
	asked["dry"] = false
	want := `{"acceptProposal": {"commit": {"revision": 3, "author": "guest 1 of the workshop Skills data, accepted by anna", "message": "Proposed in the workshop Skills data"},
		"problems": [], "preview": null, "nodes": [{"name": "Ealing Council", "visibility": "TEAM", "claims": {"nodes": [{"visibility": "TEAM", "quote": "They said so in the room.", "source": {"id": $(source)}, "event": {"id": $(event)}}]}}, {}]}}`
	for range 2 { // accepting it twice does it once
		r.seesAs(r.host, want, accept, asked)
	}
	r.sees(`{"actors": {"totalCount": 1}}`, `{ actors { totalCount } }`)
	r.seesAs(r.guests[1], `{"workshops": [{"name": "Skills data", "host": null, "event": null, "source": null, "waitingCount": 0, "guests": [{"name": "Ada", "isYou": false}, {"name": "Bo", "isYou": true}],
		"proposals": [{"standing": "ACCEPTED", "decidedBy": null, "revision": null}]}]}`,
		`{ workshops { name host event source waitingCount guests { name isYou } proposals { standing decidedBy revision } } }`)
	takesAllBack(t, r)
}

func takesAllBack(t *testing.T, r *room) {
	t.Helper()
	const takeBack = `mutation($w: ID!, $dry: Boolean) { takeBackWorkshop(workshop: $w, dryRun: $dry) { commit { revision origin message } preview { counts { kind operation count } staysCount } problems { message } } }`
	asked := map[string]any{"w": r.workshop, "dry": true}
	r.seesAs(r.host, `{"takeBackWorkshop": {"commit": null, "preview": {"counts": [{"kind": "ACTOR", "operation": "ENDED", "count": 1}, {"kind": "CLAIM", "operation": "ENDED", "count": 2}, {"kind": "LINK", "operation": "ENDED", "count": 1}], "staysCount": 0}, "problems": []}}`, takeBack, asked)
	asked["dry"] = false
	other := ecosystem.Principal{Name: "ben", Role: ecosystem.RoleEditor, Token: "01BEN"}
	r.failsAs(other, ecosystem.Forbidden, takeBack, asked)
	r.seesAs(r.host, `{"takeBackWorkshop": {"commit": {"revision": 4, "origin": "UNDO", "message": "Undo of all that came by the workshop Skills data"}, "preview": null, "problems": []}}`, takeBack, asked)
	r.seesAs(r.host, `{"actors": {"totalCount": 2}, "workshops": [{"proposals": [{"standing": "TAKEN_BACK"}]}]}`, `{ actors { totalCount } workshops { proposals { standing } } }`)
}

// madeNow is the id of a claim that no caller has named.
var madeNow = regexp.MustCompile(`clm_\w+`)

// A guest that asks for what is the team's is answered as one who asks for what never was.
func TestAGuestIsAnsweredAsIfThereWereNothingHidden(t *testing.T) {
	r := newRoom(t, storetest.NewModel(), "")
	secret, never := r.ids["Secret Partner"], r.id("Actor", "never was")
	r.commit("a key of the team's", func(d draft) {
		if err := d.Update(secret, ecosystem.Any, ecosystem.Fields{"keys": []string{"ukprn:10004930"}}); err != nil {
			t.Fatal(err)
		}
	})
	for _, query := range []string{
		`{ node(id: "%s") { id } }`, `{ nodes(ids: ["%s"]) { id } }`, `{ entity(key: "%s") { id } }`, `{ actor(key: "%s") { name } }`,
		`{ commits { nodes { author message touched { nodes { thing } } } } actors(search: "%s") { totalCount } }`,
		`{ actor(key: "%s") { history { nodes { revision } } claims { nodes { id } } } erasures(of: "%[1]s") { reason } }`,
		`mutation { apply(operations: [{update: {id: "%s", fields: {name: "Mine"}}}]) { problems { message thing } proposal { proposal } } }`,
		`mutation { apply(operations: [{claim: {about: "%s", input: {quote: "So it is."}}}]) { problems { code thing } } }`,
		`mutation { apply(operations: [{link: {type: STEWARDS, from: "%s", to: $(Courses)}}], dryRun: true) { problems { code path message } preview { touchedCount lookalikes { sentence } } } }`,
		`mutation { apply(operations: [{create: {kind: ACTOR, fields: {name: "Mine", keys: [{scheme: "ukprn", value: "10004930"}]}}}, {link: {type: STEWARDS, from: "%s", to: $(Courses)}}]) { problems { code path message holder } } }`,
		`mutation { apply(operations: [{upsert: {kind: ACTOR, key: "id:%s", fields: {name: "Mine"}}}]) { problems { code message holder } } }`,
		`mutation { updateActor(id: "%s", input: {name: "Mine"}) { problems { code } } }`,
		`mutation { end(id: "%s") { problems { code } } }`,
		`mutation { acceptProposal(proposal: "%s") { problems { code } } }`,
		`mutation { takeBackWorkshop(workshop: "%s") { problems { code } } }`,
	} {
		of := func(id ecosystem.ID) string {
			got := r.askAs(r.guests[0], fmt.Sprintf(query, id))
			delete(got.Extensions, "cost")
			return madeNow.ReplaceAllString(strings.ReplaceAll(compact(got), string(id), "ID"), "a new claim")
		}
		hidden, none := of(secret), of(never)
		if hidden != none || strings.Contains(hidden, "Secret") || strings.Contains(hidden, string(secret)) {
			t.Errorf("%s\nof what is hidden: %s\nof what never was: %s", query, hidden, none)
		}
	}
	alike := r.propose(0, `[{"create": {"kind": "ACTOR", "fields": {"name": "Secret Partner"}}}]`)
	if alike["proposal"] == nil {
		t.Error(compact(alike))
	}
}

func TestGuestsProposeAndNothingElse(t *testing.T) {
	r := newRoom(t, storetest.NewModel(), "")
	for _, mutation := range []string{
		`createActor(input: {name: "Mine"}) { commit { revision } }`, `undo(revision: 1) { commit { revision } }`, `retract(source: $(source)) { commit { revision } }`,
		`openWorkshop(name: "Mine") { code }`, `closeWorkshop(workshop: "` + r.workshop + `") { name }`, `rejectProposal(proposal: "x", reason: "x") { says }`,
	} {
		r.failsAs(r.guests[0], ecosystem.Forbidden, "mutation { "+mutation+" }")
	}
	r.failsAs(ecosystem.Principal{}, ecosystem.Unauthenticated, proposes, map[string]any{"do": []any{}})
	for _, c := range []struct{ operations, want string }{
		{`[{"end": {"id": $(Courses)}}]`, `and not to end`},
		{`[{"create": {"kind": "SOURCE", "fields": {"name": "Mine"}}}]`, `Guests propose no Source.`},
		{`[{"update": {"id": $(event), "fields": {"name": "Mine"}}}]`, `Guests propose no Event.`},
		{`[{"create": {"kind": "ACTOR", "fields": {"name": "Mine", "keys": ["slug:mine"]}}}]`, `Guests give no keys`},
		{`[{"create": {"kind": "ACTOR", "fields": {"name": "Mine"}}}, {"create": {"kind": "ACTOR", "fields": {"name": ""}}}]`, `"operation":1`},
	} {
		if got := r.propose(0, c.operations); got["proposal"] != nil || !strings.Contains(compact(got["problems"]), c.want) {
			t.Errorf("%s\n%s", c.operations, compact(got))
		}
	}
	id := r.handed(0, r.addsSteward("Ealing Council"))
	const withdraw = `mutation($p: ID!) { withdrawProposal(proposal: $p) { standing } }`
	r.failsAs(r.guests[1], ecosystem.Forbidden, withdraw, map[string]any{"p": id})
	r.seesAs(r.guests[0], `{"withdrawProposal": {"standing": "WITHDRAWN"}}`, withdraw, map[string]any{"p": id})
	got := r.data(r.host, `mutation($p: ID!) { acceptProposal(proposal: $p) { commit { revision } problems { code message } } }`, map[string]any{"p": id})
	if !strings.Contains(compact(got), "it is withdrawn") {
		t.Error(compact(got))
	}
	id = r.handed(1, r.addsSteward("Brent Council"))
	r.seesAs(r.host, `{"rejectProposal": {"standing": "REJECTED", "reason": "It is here already.", "decidedBy": "anna"}}`,
		`mutation($p: ID!) { rejectProposal(proposal: $p, reason: "It is here already.") { standing reason decidedBy } }`, map[string]any{"p": id})
}

// A correction says where it comes from, and shows: it is as visible as what it corrects.
func TestACorrectionThatIsAcceptedShowsWithItsSource(t *testing.T) {
	r := newRoom(t, storetest.NewModel(), "")
	id := r.handed(0, `[{"update": {"id": $(Hounslow Council), "fields": {"name": "London Borough of Hounslow", "visibility": "TEAM"}}}]`)
	r.seesAs(r.host, `{"workshops": [{"proposals": [{"says": ["The actor “London Borough of Hounslow”: name Hounslow Council → London Borough of Hounslow"]}]}]}`, `{ workshops { proposals { says } } }`)
	r.seesAs(r.host, `{"acceptProposal": {"problems": []}}`, `mutation($p: ID!) { acceptProposal(proposal: $p) { problems { message } } }`, map[string]any{"p": id})
	r.sees(`{"node": {"name": "London Borough of Hounslow"}}`, `{ node(id: $(Hounslow Council)) { ... on Actor { name } } }`)
	r.seesAs(r.host, `{"node": {"claims": {"nodes": [{"value": "London Borough of Hounslow", "source": {"id": $(source)}}]}}}`,
		`{ node(id: $(Hounslow Council)) { ... on Actor { claims(field: "name", first: 1) { nodes { value source { id } } } } } }`)
}

func TestWhereAllGoesInNewThingsDoAtOnceAndCorrectionsWait(t *testing.T) {
	r := newRoom(t, storetest.NewModel(), ", entry: GOES_IN, visibility: PUBLIC")
	r.handed(0, r.addsSteward("Ealing Council"))
	r.handed(1, `[{"update": {"id": $(Hounslow Council), "fields": {"name": "London Borough of Hounslow"}}}]`)
	r.sees(`{"actors": {"nodes": [{"name": "Ealing Council"}, {"name": "Hounslow Council"}]}}`, `{ actors { nodes { name } } }`)
	r.seesAs(r.guests[0], `{"workshops": [{"waitingCount": 0, "proposals": [{"standing": "HANDED_IN", "revision": null}, {"standing": "HANDED_IN", "revision": null}]}]}`,
		`{ workshops { waitingCount proposals { standing revision } } }`)
	r.seesAs(r.host, `{"workshops": [{"waitingCount": 1, "proposals": [{"standing": "ACCEPTED", "revision": 3, "decidedBy": null}]}], "commits": {"nodes": [{"author": "guest 1 of the workshop Skills data"}]}}`,
		`{ workshops { waitingCount proposals(states: [ACCEPTED]) { standing revision decidedBy } } commits(last: 1) { nodes { author } } }`)
}

func TestTheHostTimesARoundThatAllInTheRoomSee(t *testing.T) {
	r := newRoom(t, storetest.NewModel(), "")
	start := func(minutes string) string {
		return `mutation { startRound(workshop: "` + r.workshop + `", minutes: ` + minutes + `) { roundSeconds } }`
	}
	r.seesAs(r.host, `{"startRound": {"roundSeconds": 600}}`, start("10"))
	r.seesAs(r.guests[0], `{"workshops": [{"roundSeconds": 600}]}`, `{ workshops { roundSeconds } }`)
	r.failsAs(r.guests[0], ecosystem.Forbidden, start("10"))
	r.failsAs(ecosystem.Principal{Name: "ben", Role: ecosystem.RoleEditor, Token: "01BEN"}, ecosystem.Forbidden, start("10"))
	r.failsAs(r.host, ecosystem.BadRequest, start("241"))
	r.seesAs(r.host, `{"startRound": {"roundSeconds": null}}`, start("0"))
	r.data(r.host, start("5"))
	r.seesAs(r.host, `{"closeWorkshop": {"roundSeconds": null}}`, `mutation { closeWorkshop(workshop: "`+r.workshop+`") { roundSeconds } }`)
	r.failsAs(r.host, ecosystem.BadRequest, start("5"))
}
