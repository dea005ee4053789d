package ecosystem_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

// guise is a thing as it is compared, by its name; its id is made of the kind and a number.
func guise(n int, kind ecosystem.Kind, name string, fields ...ecosystem.Fields) ecosystem.Guise {
	all := ecosystem.Fields{"name": name}
	for _, f := range fields {
		all = all.With(f)
	}
	id := ecosystem.ID(fmt.Sprintf("%s_%026d", ecosystem.NounOf(kind).Prefix, n))
	return ecosystem.GuiseOf(ecosystem.Record{ID: id, Kind: kind, Fields: all})
}

func keyed(keys ...string) ecosystem.Fields { return ecosystem.Fields{"keys": keys} }

func called(aliases ...string) ecosystem.Fields { return ecosystem.Fields{"aliases": aliases} }

func TestWhatIsAlike(t *testing.T) {
	const none ecosystem.Likeness = ""
	actor, place, dataset, course := ecosystem.KindActor, ecosystem.KindPlace, ecosystem.KindDataset, ecosystem.KindCourse
	for _, c := range []struct {
		a, b ecosystem.Guise
		want ecosystem.Likeness
	}{
		{guise(1, actor, "Brunel University London"), guise(2, actor, "BRUNEL UNIVERSITY LONDON"), ecosystem.SameName},
		{guise(1, actor, "All Nations Christian College Limited"), guise(2, actor, "All Nations Christian College"), ecosystem.SameName},
		{guise(1, actor, "The World Bank"), guise(2, actor, "World Bank"), ecosystem.SameName},
		{guise(1, actor, "Arts Educational Schools(The)"), guise(2, actor, "Arts Educational Schools"), ecosystem.SameName},
		{guise(1, actor, "Ealing, Hammersmith & West London College"), guise(2, actor, "Ealing Hammersmith and West London College"), ecosystem.SameName},
		{guise(1, actor, "Queen Mary's College"), guise(2, actor, "Queen Marys’ College"), ecosystem.SameName},
		{guise(1, actor, "École nationale"), guise(2, actor, "Ecole Nationale"), ecosystem.SameName},
		{guise(1, actor, "U.C.A.S."), guise(2, actor, "UCAS"), ecosystem.SameName},
		{guise(1, actor, "Linked In"), guise(2, actor, "LinkedIn"), ecosystem.SameName},
		{guise(1, actor, "University of Greenwich"), guise(2, actor, "Greenwich University"), ecosystem.SameName},
		{guise(1, actor, "St Mary's University"), guise(2, actor, "Saint Marys University"), ecosystem.SameName},
		{guise(1, actor, "London Borough of Ealing"), guise(2, actor, "Ealing Council"), ecosystem.SameName},
		{guise(1, actor, "Sutton London Borough Council"), guise(2, actor, "LB Sutton"), ecosystem.SameName},

		{guise(1, actor, "Department for Work and Pensions"), guise(2, actor, "DWP"), ecosystem.Initials},
		{guise(1, actor, "DfE"), guise(2, actor, "Department for Education"), ecosystem.Initials},
		{guise(1, actor, "Greater London Authority", called("City Hall")), guise(2, actor, "City Hall"), ecosystem.SameAlias},
		{guise(1, actor, "Driving Standards Agency", called("DSA")), guise(2, actor, "Defence Safety Authority", called("DSA")), none},

		{guise(1, actor, "Department for Education (DfE)"), guise(2, actor, "Department for Education"), ecosystem.NameWithin},
		{guise(1, actor, "Imperial College"), guise(2, actor, "Imperial College London"), ecosystem.NameWithin},
		{guise(1, actor, "Ealing"), guise(2, actor, "Ealing Council"), ecosystem.NameWithin},
		{guise(1, place, "Ealing"), guise(2, place, "London Borough of Ealing"), ecosystem.NameWithin},
		{guise(1, dataset, "Annual Population Survey"), guise(2, dataset, "Annual Population Survey estimates of qualifications"), ecosystem.NameWithin},
		{guise(1, place, "Ealing"), guise(2, actor, "Ealing Council"), none}, // of two kinds
		{guise(1, place, "Brent"), guise(2, place, "Brent Cross"), none},
		{guise(1, place, "Kensington"), guise(2, place, "Kensington and Chelsea"), none},
		{guise(1, place, "London"), guise(2, place, "West London"), none},
		{guise(1, actor, "University of London"), guise(2, actor, "Queen Mary University of London"), none},
		{guise(1, actor, "University"), guise(2, actor, "Kingston University"), none},
		{guise(1, actor, "College"), guise(2, actor, "Harrow College"), none},
		{guise(1, actor, "Skills"), guise(2, actor, "Skills providers"), none},
		{guise(1, actor, "Middlesex University"), guise(2, actor, "Middlesex College"), none},
		{guise(1, actor, "Ealing"), guise(2, actor, "Sealing Council"), none}, // no whole word
		{guise(1, actor, "Royal Mint"), guise(2, actor, "Royal Mint Advisory Committee"), none},
		{guise(1, actor, "West London Alliance"), guise(2, actor, "West London Business"), none},

		{guise(1, actor, "One", keyed("ref:AB 12/3")), guise(2, actor, "Two", keyed("ref:ab-12-3")), ecosystem.SameKey},
		{guise(1, actor, "One", keyed("url:https://www.example.org/")), guise(2, actor, "Two", keyed("url:http://example.org")), ecosystem.SameKey},
		{guise(1, ecosystem.KindQualification, "One", keyed("lars:500/3456/1")), guise(2, ecosystem.KindQualification, "Two", keyed("lars:50034561")), ecosystem.SameKey},
		{guise(1, ecosystem.KindStandard, "One", keyed("slug:std-1-1")), guise(2, ecosystem.KindStandard, "Two", keyed("slug:std-11")), none},
		{guise(1, actor, "London South East Colleges", keyed("ukprn:10000948")), guise(2, actor, "London South East Colleges", keyed("ukprn:10001000")), none},
		{guise(1, actor, "London South East Colleges", keyed("ukprn:10000948")), guise(2, actor, "London South East Colleges", keyed("slug:lsec")), ecosystem.SameName},
		{guise(1, ecosystem.KindOccupation, "Nurses", ecosystem.Fields{"scheme": "soc2020"}), guise(2, ecosystem.KindOccupation, "Nurses", ecosystem.Fields{"scheme": "soc2010"}), none},
		{guise(1, ecosystem.KindOccupation, "Nurses", ecosystem.Fields{"scheme": "soc2020"}), guise(2, ecosystem.KindOccupation, "nurses"), ecosystem.SameName},

		{guise(1, course, "Plumbing (Level 2)"), guise(2, course, "Plumbing, level 2"), ecosystem.SameName},
		{guise(1, course, "Computer Science"), guise(2, course, "Computer Science with Foundation Year"), none},
		{guise(1, course, "Accounting", keyed("kis:10000163/A/01")), guise(2, course, "Accounting", keyed("kis:10000163/A/02")), none},
		{guise(1, ecosystem.KindFlow, "Attendance"), guise(2, ecosystem.KindFlow, "Attendance"), none},
		{guise(1, actor, "Jisc"), guise(1, actor, "Jisc"), none}, // one thing
		{guise(1, actor, "?"), guise(2, actor, "!"), none},
	} {
		for _, two := range [][2]ecosystem.Guise{{c.a, c.b}, {c.b, c.a}} {
			if got, _ := ecosystem.Alike(two[0], two[1]); got != c.want {
				t.Errorf("%v\n%v are alike by %q, want %q", two[0], two[1], got, c.want)
			}
		}
	}
}

// What an index finds among many things is what comes of comparing each with each, but for
// names that much has.
func TestAnIndexFindsWhatIsAlike(t *testing.T) {
	names := []string{"Ealing Council", "London Borough of Ealing", "Ealing", "DWP", "Department for Work and Pensions", "Jisc", "JISC Ltd",
		"Jisc Data Analytics", "Skills England", "Skills England Board", "Labour Force Survey", "labour-force survey", "Brunel University", "Brunel University London"}
	all := make([]ecosystem.Guise, len(names))
	index := ecosystem.NewLookalikeIndex()
	for i, name := range names {
		all[i] = guise(i, ecosystem.KindActor, name)
		index.Add(all[i])
		index.Add(all[i]) // once more says nothing new
	}
	never := func(ecosystem.ID, ecosystem.ID) bool { return false }
	var want []ecosystem.LookalikePair
	for i, a := range all {
		for _, b := range all[i+1:] {
			if l, is := ecosystem.Alike(a, b); is {
				want = append(want, ecosystem.LookalikePair{One: a.ID, Other: b.ID, Likeness: l})
			}
		}
	}
	if diff := cmp.Diff(want, index.Pairs(never)); diff != "" || len(want) < 7 {
		t.Errorf("%d pairs (-each with each +by the index)\n%s", len(want), diff)
	}
	told := want[0]
	for _, p := range index.Pairs(func(one, other ecosystem.ID) bool {
		return one == told.One && other == told.Other || one == told.Other && other == told.One
	}) {
		if p == told {
			t.Errorf("%v is told though it is known to be two", p)
		}
	}
}

// A name that is part of many others, and initials that many names have, say nothing.
func TestNamesOfManySayNothing(t *testing.T) {
	index := ecosystem.NewLookalikeIndex()
	for i, name := range []string{"Open Data", "Open Data Camp", "Open Data Leeds", "Open Data Bristol", "Open Data Manchester",
		"BBC", "Bishop Burton College", "Bristol Baptist College"} {
		index.Add(guise(i, ecosystem.KindActor, name))
	}
	if pairs := index.Pairs(func(ecosystem.ID, ecosystem.ID) bool { return false }); len(pairs) > 0 {
		t.Error(pairs)
	}
}

// Thousands of one name are told a few each.
func TestManyNamesakesAreTolerable(t *testing.T) {
	index := ecosystem.NewLookalikeIndex()
	const n = 5_000
	for i := range n {
		index.Add(guise(i, ecosystem.KindActor, "Training provider"))
	}
	pairs := index.Pairs(func(ecosystem.ID, ecosystem.ID) bool { return false })
	if len(pairs) == 0 || len(pairs) > 6*n {
		t.Errorf("%d pairs", len(pairs))
	}
}

func TestLikenessesAreSentences(t *testing.T) {
	for likeness, want := range map[ecosystem.Likeness]string{
		ecosystem.SameKey:    "DWP and Work have one key, written in two ways.",
		ecosystem.SameName:   "DWP and Work are one name, written in two ways.",
		ecosystem.SameAlias:  "DWP and Work have a name in common.",
		ecosystem.Initials:   "DWP may be short for Work.",
		ecosystem.NameWithin: "The name DWP is part of the name Work.",
	} {
		if got := likeness.Sentence("DWP", "Work"); got != want {
			t.Error(got)
		}
	}
	if got := ecosystem.SameName.Sentence("Jisc", "Jisc"); got != "Both are called Jisc." {
		t.Error(got)
	}
}
