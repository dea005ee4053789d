package coding

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWordsOfOneFamily(t *testing.T) {
	for _, c := range []struct {
		words []string
		same  bool
	}{
		{[]string{"nursing", "nurse", "nurses"}, true},
		{[]string{"physiotherapy", "physiotherapist", "physiotherapists"}, true},
		{[]string{"engineering", "engineer", "engineers"}, true},
		{[]string{"acting", "actor", "actors"}, true},
		{[]string{"journalism", "journalist"}, true},
		{[]string{"geography", "geographer"}, true},
		{[]string{"theology", "theologian"}, true},
		{[]string{"economics", "economist"}, true},
		{[]string{"accounting", "accountancy", "accountant"}, true},
		{[]string{"history", "historian"}, true},
		{[]string{"animation", "animator"}, true},
		{[]string{"animation", "animal"}, false},
		{[]string{"physics", "physician"}, false},
		{[]string{"physics", "physical"}, false},
		{[]string{"marketing", "market"}, false},
		{[]string{"office", "officer"}, false},
		{[]string{"nursing", "nursery"}, false},
		{[]string{"police", "policy"}, false},
		{[]string{"training", "train"}, false},
	} {
		for _, other := range c.words[1:] {
			if same := formOf(c.words[0]).family == formOf(other).family; same != c.same {
				t.Errorf("%s is %s, %s is %s", c.words[0], formOf(c.words[0]).family, other, formOf(other).family)
			}
		}
	}
}

func TestLevelsAreReadFromAwards(t *testing.T) {
	for name, want := range map[string]int{"Level 3 Diploma": 3, "first degree": 6, "other undergraduate": 5, "BSc": 6, "MEng": 6, "FdSc": 5, "FDEng": 5, "FD": 5, "HND": 5,
		"CertHE": 4, "DipHE": 5, "Master of Arts": 7, "LLB": 6, "PhD": 8, "GCSE": 2, "Bakery": 0, "": 0} {
		if got := LevelOf(name); got != want {
			t.Errorf("%q is of level %d, want %d", name, got, want)
		}
	}
	if got := LevelOf("other", "Level 2 Award"); got != 2 {
		t.Error("a level that is stated anywhere comes first:", got)
	}
}

func TestSensesAreToldApartBySubject(t *testing.T) {
	x := soc2020()
	for subject, subMajor := range map[string]string{"Nursing": "22", "Performing arts, drama and music": "34"} {
		if found := x.Find(Course{Title: "Theatre", Subjects: []string{subject}}); found[0].ID[:2] != subMajor {
			t.Errorf("a theatre in %s gives %v", subject, found)
		}
	}
}

func TestCandidatesShowTheWordsThatMet(t *testing.T) {
	found := soc2020().Find(Course{Title: "Songwriting", Outcome: "You may become a composer.", Level: 6})
	at := slices.IndexFunc(found, func(c Candidate) bool { return c.ID == "3415" })
	if at < 0 {
		t.Fatalf("no musician in %v", found)
	}
	words := map[string]Met{}
	for _, m := range found[at].Met {
		words[m.Word] = m
	}
	if diff := cmp.Diff(Met{"composer", Outcome, "composer", JobTitle}, words["composer"]); diff != "" {
		t.Error(diff)
	}
	if words["song"].Part != Title {
		t.Error("the word was not cut in two:", words)
	}
}

func TestGroupsOfAnotherClassificationAreFoundToo(t *testing.T) {
	x := New([]Group{{ID: "b", Texts: map[Field][]string{Name: {"Bakers"}, JobTitle: {"Pastry cook"}}}, {ID: "c", Texts: map[Field][]string{Name: {"Carters"}}}})
	want := []Candidate{{ID: "b", Title: "Bakers", Met: []Met{{"baking", Title, "bakers", Name}}}}
	if diff := cmp.Diff(want, x.Find(Course{Title: "Baking"})); diff != "" {
		t.Error(diff)
	}
	if found := x.Find(Course{Title: "Of the"}); len(found) > 0 {
		t.Error("words that tell nothing found", found)
	}
}

func TestOrderOfGroupsMakesNoDifference(t *testing.T) {
	groups := slices.SortedFunc(func(yield func(Group) bool) {
		for _, g := range SOC2020() {
			if !yield(g) {
				return
			}
		}
	}, func(a, b Group) int { return len(b.Texts[Description][0]) - len(a.Texts[Description][0]) })
	c := Course{Title: "Civil engineering", Level: 6, Subjects: []string{"CAH10-01-07"}}
	if diff := cmp.Diff(soc2020().Find(c), New(groups).Find(c)); diff != "" {
		t.Error(diff)
	}
}
