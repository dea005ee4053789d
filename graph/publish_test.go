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
		d.thing("Actor", "Secret", ecosystem.Fields{"visibility": "team", "description": "will lose its funding", "tags": []string{"rumour"}, "keys": []string{"slug:secret"}})
		d.Claim(w.ids["Secret"], w.id("Claim", "in confidence"), ecosystem.Fields{"quote": "told in confidence", "recorded": "2026-01-05"})
		d.link("Secret", "STEWARDS", "Register", ecosystem.Fields{"note": "nobody may know"})
	})
	return w
}

func TestLinksAndClaimsAreAsVisibleAsWhatTheyAreAbout(t *testing.T) {
	w := confidential(t)
	w.seesAs(editor, `{"entity": {"claims": {"nodes": [{"visibility": "TEAM"}, {"visibility": "TEAM"}]}, "links": {"nodes": [{"visibility": "TEAM", "claims": {"nodes": [{"visibility": "TEAM"}]}}]}}}`,
		`{ entity(key: "secret") { claims { nodes { visibility } } links { nodes { visibility claims { nodes { visibility } } } } } }`)
	w.seesAs(editor, `{"claim": {"claim": {"visibility": "PUBLIC"}}, "link": {"link": {"visibility": "PUBLIC"}}}`,
		`mutation { claim(about: $(Known), input: {quote: "x"}) { claim { visibility } } link(type: STEWARDS, from: $(Known), to: $(Register)) { link { visibility } } }`)
	w.seesAs(editor, `{"claim": {"claim": {"visibility": "PARTNER"}}}`, `mutation { claim(about: $(Secret), input: {quote: "x", visibility: PARTNER}) { claim { visibility } } }`)
	w.seesAs(editor, `{"updateActor": {"actor": {"sector": "FE", "claims": {"nodes": [{"visibility": "TEAM"}]}}}}`,
		`mutation { updateActor(id: $(Secret), input: {sector: "FE"}) { actor { sector claims(field: "sector") { nodes { visibility } } } } }`)
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
	want := "description will lose its funding PUBLIC, keys slug:secret PUBLIC, name Secret PUBLIC, tags rumour PUBLIC"
	if got := strings.Join(w.told(`mutation { updateActor(id: $(Secret), input: {visibility: PUBLIC}, dryRun: true)`+publishes+` }`), ", "); got != want {
		t.Errorf("a dry run tells\n%s, want\n%s", got, want)
	}
	problems := w.refused("INVALID", `mutation { updateActor(id: $(Secret), input: {visibility: PUBLIC}) { commit { revision } } }`)
	if len(problems) != 1 || !strings.Contains(problems[0]["message"].(string), "will lose its funding") || !strings.Contains(problems[0]["hint"].(string), "publish: true") {
		t.Error(problems)
	}
	w.seesAs(editor, `{"updateActor": {"problems": [], "actor": {"name": "Secret", "description": "will lose its funding"}}}`,
		`mutation { updateActor(id: $(Secret), input: {visibility: PUBLIC}, publish: true) { problems { code } actor { name description } } }`)
	w.sees(`{"entity": {"name": "Secret", "description": "will lose its funding", "claims": {"nodes": [{"quote": null, "says": ["description=will lose its funding", "name=Secret"]}]}, "links": {"nodes": []}}}`,
		`{ entity(key: "secret") { name description claims { nodes { quote says } } links { nodes { note } } } }`)
}

func TestNothingIsPublishedSilentlyByAMerge(t *testing.T) {
	w := confidential(t)
	const merge = `mutation { merge(winner: $(Known), loser: $(Secret)`
	if got := strings.Join(w.told(merge+`, dryRun: true)`+publishes+` }`), ", "); got != "aliases Secret PUBLIC, keys id:"+string(w.ids["Secret"])+" PUBLIC, keys slug:secret PUBLIC, tags rumour PUBLIC" {
		t.Errorf("a dry run tells %s", got)
	}
	w.refused("INVALID", merge+`) { commit { revision } } }`)
	w.seesAs(editor, `{"merge": {"problems": []}}`, merge+`, publish: true) { problems { code } } }`)
	text := compact(w.ask(`{ entity(key: "secret") { name description tags claims { nodes { quote says } } links { nodes { note } } } claims { nodes { quote says } } search(query: "funding") { totalCount } }`).Data)
	for _, secret := range []string{"funding", "in confidence", "nobody may know"} {
		if strings.Contains(text, secret) {
			t.Errorf("the public reads %q: %s", secret, text)
		}
	}
}

func TestNothingIsPublishedSilentlyByClaimsAndLinks(t *testing.T) {
	w := confidential(t)
	for change, want := range map[string]string{ //nolint:gosec // secret is what a thing is called here
		`updateClaim(id: $(in confidence), input: {visibility: PUBLIC}`:                                                                                       "",
		`updateLink(id: $(Secret STEWARDS Register), input: {visibility: PARTNER}`:                                                                            "",
		`apply(operations: [{update: {id: $(Secret), fields: {visibility: "partner"}}}, {updateClaim: {id: $(in confidence), input: {visibility: PARTNER}}}]`: "quote told in confidence PARTNER",
		`updateActor(id: $(Known), input: {description: "told anew"}`:                                                                                         "",
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
