package evidence_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/ecosystem/evidence"
)

// said gives matches as "occupation level title (words) +others".
func said(matches []evidence.Match) (all []string) {
	for _, m := range matches {
		line := fmt.Sprintf("%s %s %s (%s)", m.Occupation, m.Level, m.Title, strings.Join(m.Words, " "))
		for _, other := range m.Also {
			line += " +" + string(other)
		}
		all = append(all, line)
	}
	return all
}

func TestTitlesMatchAsSetsOfWords(t *testing.T) {
	titles := evidence.NewTitles([]evidence.Title{
		{"3544", "Data analysts"}, {"3544", "analyst, data"}, {"2434", "Analyst"}, {"3114", "technician, survey"}, {"2453", "Survey technician"},
		{"5315", "Engineer, heating and ventilating"}, {"9999", "Engineer"}, {"5434", "Chef"}, {"5435", "Cook, café"}, {"1", "of the"},
		{"2452", "manager, design and build project"}, {"2133", "analyst, data communications"},
	}, ecosystem.English)
	for _, c := range []struct {
		name     string
		passages []evidence.Passage
		want     []string
	}{
		{"in any order, whatever its case, accents and stop words", name("Training for the CAFE  cook"), []string{"5435 exact Cook, café (cafe cook)"}},
		{"the longer title, not the one inside it", name("Data Analyst (Level 4)"), []string{"3544 exact analyst, data (data analyst)"}},
		{"the shorter title, where it stands alone", name("Becoming an analyst"), []string{"2434 exact Analyst (analyst)"}},
		{"two groups with one title, and each says so", name("Survey technician"),
			[]string{"2453 exact Survey technician (survey technician) +3114", "3114 exact technician, survey (survey technician) +2453"}},
		{"two thirds of a title, two words at least", name("Heating and ventilating"), []string{"5315 most_words Engineer, heating and ventilating (heating ventilating)"}},
		{"half a title is none", name("Design and build"), nil},
		{"one word of two is none", name("Data handling"), nil},
		{"part of a word is none", name("Chefing and analystry"), nil},
		{"other forms of its words, and no possessive", name("Chefs and analysts' databases, cook's café"), []string{"5435 exact Cook, café (cook cafe)", "2434 exact Analyst (analysts)", "5434 exact Chef (chefs)"}},
		{"no words from two passages", []evidence.Passage{{"name", "Survey"}, {"outcome", "Work as a technician"}}, nil},
		{"the name before other texts", []evidence.Passage{{"name", "Chef"}, {"outcome", "You can be a data analyst"}},
			[]string{"5434 exact Chef (chef)", "3544 all_words analyst, data (data analyst)"}},
		{"each occupation once, with its best title", []evidence.Passage{{"name", "Data analyst"}, {"outcome", "data analysts"}},
			[]string{"3544 exact analyst, data (data analyst)"}},
		{"nothing", name("Pottery"), nil},
		{"no words at all", name("…"), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(titles.Match(c.passages))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func name(s string) []evidence.Passage { return []evidence.Passage{{evidence.NameField, s}} }

func TestWithoutALanguageFormsOfWordsAreOthers(t *testing.T) {
	titles := evidence.NewTitles([]evidence.Title{{"5315", "Plumber"}}, ecosystem.NoLanguage)
	if found := titles.Match(name("Plumbers")); len(found) > 0 {
		t.Errorf("%v", found)
	}
}

// The job titles that are published with SOC 2020: one belongs to two groups.
func TestPublishedTitlesFindTheirUnitGroups(t *testing.T) {
	titles := evidence.NewTitles(published(t), ecosystem.English)
	for course, want := range map[string][]string{
		"Level 3 Bricklayer":                  {"5313 exact Bricklayer (bricklayer)"},
		"Survey Technician Apprenticeship":    {"2453 exact Survey technician (survey technician) +3114", "3114 exact Survey technician (survey technician) +2453"},
		"Plumbers":                            {"5315 exact Plumber (plumbers)"},
		"BA (Hons) History of Art and Design": nil,
	} {
		if diff := cmp.Diff(want, said(titles.Match(name(course)))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", course, diff)
		}
	}
}

// published gives the unit groups of the demo with their job titles, which are the whole of volume 1.
func published(t *testing.T) (titles []evidence.Title) {
	t.Helper()
	f, err := os.Open("../../testdata/demo/occupations.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := func(name string) int { return slices.Index(rows[0], name) }
	for _, row := range rows[1:] {
		if row[column("level")] == "unit" {
			for _, text := range strings.Split(row[column("titles")], "|") {
				titles = append(titles, evidence.Title{Occupation: ecosystem.ID(row[column("code")]), Text: text})
			}
		}
	}
	return titles
}
