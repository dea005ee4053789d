package graph_test

import (
	"strings"
	"testing"

	"catchment/ecosystem"
)

// confidential is a world with a thing that is the team's, and what was said of it.
func confidential(t *testing.T) *world {
	w := newWorld(t)
	w.commit("open", func(d draft) {
		d.thing("Source", "Report", nil)
		d.thing("Dataset", "Register", nil)
		d.thing("Actor", "Known", nil, "Report")
	})
	w.commit("confidential", func(d draft) {
		d.thing("Actor", "Quiet", ecosystem.Fields{"visibility": "team", "description": "will lose its funding", "tags": []string{"rumour"}, "keys": []string{"slug:quiet"}})
		d.Claim(w.ids["Quiet"], w.id("Claim", "in confidence"), ecosystem.Fields{"quote": "told in confidence", "recorded": "2026-01-05"})
		d.link("Quiet", "STEWARDS", "Register", ecosystem.Fields{"note": "nobody may know"})
	})
	return w
}

func TestLinksAndClaimsAreAsVisibleAsWhatTheyAreAbout(t *testing.T) {
	w := confidential(t)
	w.seesAs(editor, `{"entity": {"claims": {"nodes": [{"visibility": "TEAM"}, {"visibility": "TEAM"}]}, "links": {"nodes": [{"visibility": "TEAM", "claims": {"nodes": [{"visibility": "TEAM"}]}}]}}}`,
		`{ entity(key: "quiet") { claims { nodes { visibility } } links { nodes { visibility claims { nodes { visibility } } } } } }`)
	w.seesAs(editor, `{"claim": {"claim": {"visibility": "PUBLIC"}}, "link": {"link": {"visibility": "PUBLIC"}}}`,
		`mutation { claim(about: $(Known), input: {quote: "x"}) { claim { visibility } } link(type: STEWARDS, from: $(Known), to: $(Register)) { link { visibility } } }`)
	w.seesAs(editor, `{"claim": {"claim": {"visibility": "PARTNER"}}}`, `mutation { claim(about: $(Quiet), input: {quote: "x", visibility: PARTNER}) { claim { visibility } } }`)
	w.seesAs(editor, `{"updateActor": {"actor": {"sector": "FE", "claims": {"nodes": [{"visibility": "TEAM"}]}}}}`,
		`mutation { updateActor(id: $(Quiet), input: {sector: "FE"}) { actor { sector claims(field: "sector") { nodes { visibility } } } } }`)
}

// told are the texts that a dry run says would show, each with its field and to whom.
func (w *world) told(mutation string) (texts []string) {
	w.t.Helper()
	r := w.askAs(editor, mutation)
	if len(r.Errors) > 0 {
		w.t.Fatal(mutation, r.Errors)
	}
	for _, payload := range r.Data.(map[string]any) {
		preview := payload.(map[string]any)["preview"].(map[string]any)
		for _, item := range preview["publishes"].([]any) {
			p := item.(map[string]any)
			texts = append(texts, p["field"].(string)+" "+p["text"].(string)+" "+p["to"].(string))
		}
		if n := preview["publishesCount"].(float64); int(n) != len(texts) {
			w.t.Errorf("%v texts are counted of %d", n, len(texts))
		}
	}
	return texts
}

const publishes = ` { preview { publishes { thing field text to } publishesCount } problems { code } }`

func TestNothingIsPublishedSilentlyByAnUpdateOfVisibility(t *testing.T) {
	w := confidential(t)
	want := "description will lose its funding PUBLIC, keys slug:quiet PUBLIC, name Quiet PUBLIC, tags rumour PUBLIC"
	if got := strings.Join(w.told(`mutation { updateActor(id: $(Quiet), input: {visibility: PUBLIC}, dryRun: true)`+publishes+` }`), ", "); got != want {
		t.Errorf("a dry run tells\n%s, want\n%s", got, want)
	}
	problems := w.refused("INVALID", `mutation { updateActor(id: $(Quiet), input: {visibility: PUBLIC}) { commit { revision } } }`)
	if len(problems) != 1 || !strings.Contains(problems[0]["message"].(string), "will lose its funding") || !strings.Contains(problems[0]["hint"].(string), "publish: true") {
		t.Error(problems)
	}
	w.seesAs(editor, `{"updateActor": {"problems": [], "actor": {"name": "Quiet", "description": "will lose its funding"}}}`,
		`mutation { updateActor(id: $(Quiet), input: {visibility: PUBLIC}, publish: true) { problems { code } actor { name description } } }`)
	w.sees(`{"entity": {"name": "Quiet", "description": "will lose its funding", "claims": {"nodes": [{"quote": null, "says": ["description=will lose its funding", "name=Quiet"]}]}, "links": {"nodes": []}}}`,
		`{ entity(key: "quiet") { name description claims { nodes { quote says } } links { nodes { note } } } }`)
}

func TestNothingIsPublishedSilentlyByAMerge(t *testing.T) {
	w := confidential(t)
	const merge = `mutation { merge(winner: $(Known), loser: $(Quiet)`
	if got := strings.Join(w.told(merge+`, dryRun: true)`+publishes+` }`), ", "); got != "aliases Quiet PUBLIC, keys id:"+string(w.ids["Quiet"])+" PUBLIC, keys slug:quiet PUBLIC, tags rumour PUBLIC" {
		t.Errorf("a dry run tells %s", got)
	}
	w.refused("INVALID", merge+`) { commit { revision } } }`)
	w.seesAs(editor, `{"merge": {"problems": []}}`, merge+`, publish: true) { problems { code } } }`)
	text := compact(w.ask(`{ entity(key: "quiet") { name description tags claims { nodes { quote says } } links { nodes { note } } } claims { nodes { quote says } } search(query: "funding") { totalCount } }`).Data)
	for _, quiet := range []string{"funding", "in confidence", "nobody may know"} {
		if strings.Contains(text, quiet) {
			t.Errorf("the public reads %q: %s", quiet, text)
		}
	}
}

func TestNothingIsPublishedSilentlyByClaimsAndLinks(t *testing.T) {
	w := confidential(t)
	for change, want := range map[string]string{
		`updateClaim(id: $(in confidence), input: {visibility: PUBLIC}`:                                                                                      "",
		`updateLink(id: $(Quiet STEWARDS Register), input: {visibility: PARTNER}`:                                                                            "",
		`apply(operations: [{update: {id: $(Quiet), fields: {visibility: "partner"}}}, {updateClaim: {id: $(in confidence), input: {visibility: PARTNER}}}]`: "quote told in confidence PARTNER",
		`updateActor(id: $(Known), input: {description: "told anew"}`:                                                                                        "",
		`undo(revision: 2`: "",
	} {
		got := strings.Join(w.told(`mutation { `+change+`, dryRun: true)`+publishes+` }`), ", ")
		if want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s tells %q, want %q", change, got, want)
		}
	}
	w.commit("a link of the team's", func(d draft) {
		d.thing("Actor", "Other", nil)
		d.link("Other", "STEWARDS", "Register", ecosystem.Fields{"note": "between us", "visibility": "team"})
	})
	const again = `mutation { link(type: STEWARDS, from: $(Other), to: $(Register), input: {visibility: PUBLIC}`
	if got := strings.Join(w.told(again+`, dryRun: true)`+publishes+` }`), ", "); !strings.Contains(got, "note between us PUBLIC") {
		t.Errorf("another claim on the link tells %q", got)
	}
	w.refused("INVALID", again+`) { commit { revision } } }`)
	w.seesAs(editor, `{"link": {"link": {"note": "between us"}}}`, again+`, publish: true) { link { note } } }`)
	w.sees(`{"entity": {"links": {"nodes": [{"note": "between us"}]}}}`, `{ entity(key: $(Other)) { links { nodes { note } } } }`)
}
