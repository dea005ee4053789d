package exchange_test

import (
	"slices"
	"strings"
	"testing"

	"catchment/ecosystem"
	"catchment/exchange"
)

// hiddenActor is a registry with one actor that the team alone sees.
func hiddenActor(t *testing.T) *ecosystem.Registry {
	t.Helper()
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name,description,visibility\na,Alpha,will lose its funding,team\n"}, exchange.Options{})
	return reg
}

func TestAnImportNeverPublishesWithoutBeingToldTo(t *testing.T) {
	for wider, audience := range map[string]string{"public": "everyone", "partner": "partners and the team"} {
		file := sheets{"actors": "id,name,sector,visibility\na,Alpha,colleges," + wider + "\n"}
		for _, publish := range []bool{false, true} {
			reg := hiddenActor(t)
			report := bring(t, reg, file, exchange.Options{Publish: publish})
			a := the(t, reg, "a")
			if a.Text("sector") != "colleges" {
				t.Errorf("%s, publish %v: the rest of the row is lost: %v", wider, publish, a.Fields)
			}
			want := map[bool]ecosystem.Visibility{false: ecosystem.Team, true: ecosystem.Visibility(wider)}[publish]
			if a.Visibility() != want {
				t.Errorf("%s, publish %v: visible to %s", wider, publish, a.Visibility())
			}
			told := findings(report, map[bool]string{false: "kept-hidden", true: "published"}[publish])
			if len(told) != 1 || len(report.Findings.Listed) != 1 {
				t.Fatalf("%s, publish %v: told %v", wider, publish, report.Findings.Listed)
			}
			if f := told[0]; f.Column != "visibility" || !strings.Contains(f.Reason, audience+": description will lose its funding") || !strings.Contains(f.Fix, "--publish") {
				t.Errorf("%+v", f)
			}
			if again := bring(t, reg, file, exchange.Options{Publish: publish}); again.From != 0 {
				t.Errorf("%s, publish %v: the same file again changed something", wider, publish)
			}
		}
	}
}

// What the feed said before, and somebody has hidden since, stays hidden, whatever is meant
// to be published; nothing is told as shown.
func TestWhatSomebodyHidAfterTheFeedShowedItStaysHidden(t *testing.T) {
	reg := newRegistry()
	file := sheets{"actors": "id,name,visibility\na,Alpha,public\n"}
	bring(t, reg, file, exchange.Options{})
	edit(t, reg, "a", ecosystem.Fields{"visibility": "team"})
	report := bring(t, reg, file, exchange.Options{Publish: true})
	if the(t, reg, "a").Visibility() != ecosystem.Team || len(findings(report, "published")) != 0 || len(findings(report, "kept-edit")) != 1 {
		t.Errorf("visible to %s, told %+v", the(t, reg, "a").Visibility(), report.Findings.Listed)
	}
}

func TestADryImportTellsWhatItWouldKeepHidden(t *testing.T) {
	reg := hiddenActor(t)
	report := bring(t, reg, sheets{"actors": "id,name,visibility\na,Alpha,public\n"}, exchange.Options{DryRun: true})
	if len(findings(report, "kept-hidden")) != 1 {
		t.Errorf("%+v", report.Findings)
	}
}

// A finding that quotes what stands there is for those who see that.
func TestWhatAFindingTellsOfHiddenThingsIsForThoseWhoSeeThem(t *testing.T) {
	reg := hiddenActor(t)
	edit(t, reg, "a", ecosystem.Fields{"name": "Alpha, which will close"})
	bring(t, reg, sheets{"actors": "id,name,visibility\na,Alpha,public\n"}, exchange.Options{})
	told := map[ecosystem.Lens]int{}
	for _, lens := range []ecosystem.Lens{ecosystem.PublicLens, ecosystem.TeamLens} {
		for r, err := range reg.At(head(t, reg), lens).Scan(t.Context(), nil) {
			if err != nil {
				t.Fatal(err)
			}
			if r.Kind == ecosystem.KindFinding {
				told[lens]++
			}
		}
	}
	if told[ecosystem.PublicLens] != 0 || told[ecosystem.TeamLens] != 2 {
		t.Errorf("findings that are seen: %v", told)
	}
}

// findings are those of a report by one rule.
func findings(r exchange.Report, rule string) []exchange.Finding {
	return slices.DeleteFunc(slices.Clone(r.Findings.Listed), func(f exchange.Finding) bool { return f.Rule != rule })
}
