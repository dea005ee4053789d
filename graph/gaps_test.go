package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// boroughs is a world with two areas that touch, demand in both, and a course in one.
func boroughs(t *testing.T) *world {
	w := newWorld(t)
	w.commit("boroughs", func(d draft) {
		d.thing("Source", "Toy", ecosystem.Fields{"synthetic": true})
		for _, name := range []string{"North", "South"} {
			d.thing("Place", name, ecosystem.Fields{"kind": "borough", "keys": []string{"slug:" + strings.ToLower(name)}})
		}
		d.link("North", "NEIGHBOURS", "South", nil)
		d.thing("Industry", "Building", ecosystem.Fields{"scheme": "toy", "code": "F"})
		d.thing("Occupation", "Trades", ecosystem.Fields{"scheme": "toy", "code": "5", "level": "minor"})
		for i, name := range []string{"Mason", "Roofer", "Clerk"} {
			d.thing("Occupation", name, ecosystem.Fields{"scheme": "toy", "code": fmt.Sprint(50 + i), "level": "unit",
				"sectorSpecificity": []string{"specific", "specific", "agnostic"}[i]})
			d.link(name, "BROADER", "Trades", nil)
			d.link(name, "OF_SECTOR", "Building", nil)
			d.link(name, "OBSERVED_IN", "South", ecosystem.Fields{"measure": "adverts", "unit": "adverts in the quarter", "period": "2026-Q2", "status": "available", "value": int64(10 * i)})
		}
		d.link("Mason", "OBSERVED_IN", "North", ecosystem.Fields{"measure": "adverts", "unit": "adverts in the quarter", "period": "2026-Q2", "status": "suppressed"})
		d.link("Roofer", "OBSERVED_IN", "North", ecosystem.Fields{"measure": "adverts", "unit": "adverts in the quarter", "period": "2026-Q2", "status": "available", "value": int64(4)})
		d.thing("Course", "Roofing", ecosystem.Fields{"level": "fe", "delivery": "classroom"}, "Toy")
		d.thing("Presentation", "Roofing in spring", ecosystem.Fields{"places": int64(12)})
		d.thing("Venue", "Yard", nil)
		d.link("Roofing", "HAS_PRESENTATION", "Roofing in spring", nil)
		d.link("Roofing in spring", "HELD_AT", "Yard", nil)
		d.link("Yard", "IN_PLACE", "South", nil)
		d.link("Roofing", "LEADS_TO_OCCUPATION", "Roofer", nil)
	})
	return w
}

func TestSupplyAndDemandStandSideBySide(t *testing.T) {
	w := boroughs(t)
	w.sees(`{"occupationGaps": {"measure": "adverts", "period": "2026-Q2", "synthetic": true,
	  "all": {"totalCount": 6, "nodes": [
	   {"area": {"name": "North"}, "occupation": {"name": "Roofer"}, "class": "NO_LINKED_COURSE", "classReason": null, "demand": {"status": "AVAILABLE", "value": 4, "unit": "adverts in the quarter"},
	    "supply": {"courses": 0, "places": 0}, "nearestPlace": {"name": "South"}, "nearestCourse": {"name": "Roofing"}, "nearestDistance": 1, "wouldChange": {"kind": "HOLD_COURSE"}, "evidence": []},
	   {"area": {"name": "North"}, "occupation": {"name": "Mason"}, "class": "DEMAND_SUPPRESSED", "classReason": null, "demand": {"status": "SUPPRESSED", "value": null, "unit": "adverts in the quarter"},
	    "supply": {"courses": 0, "places": 0}, "nearestPlace": null, "nearestCourse": null, "nearestDistance": null, "wouldChange": {"kind": "STATE_DEMAND"}, "evidence": []},
	   {"area": {"name": "North"}, "occupation": {"name": "Clerk"}, "class": "CANNOT_TELL", "classReason": "DEMAND_UNKNOWN", "demand": {"status": "ABSENT", "value": null, "unit": null},
	    "supply": {"courses": 0, "places": 0}, "nearestPlace": null, "nearestCourse": null, "nearestDistance": null, "wouldChange": {"kind": "STATE_DEMAND"}, "evidence": []},
	   {"area": {"name": "South"}, "occupation": {"name": "Clerk"}, "class": "NO_LINKED_COURSE", "classReason": null, "demand": {"status": "AVAILABLE", "value": 20, "unit": "adverts in the quarter"},
	    "supply": {"courses": 0, "places": 0}, "nearestPlace": null, "nearestCourse": null, "nearestDistance": null, "wouldChange": {"kind": "ADD_LINK"}, "evidence": []},
	   {"area": {"name": "South"}, "occupation": {"name": "Roofer"}, "class": "WEAK_LINK_ONLY", "classReason": null, "demand": {"status": "AVAILABLE", "value": 10, "unit": "adverts in the quarter"},
	    "supply": {"courses": 1, "places": 12}, "nearestPlace": null, "nearestCourse": null, "nearestDistance": null, "wouldChange": {"kind": "ADD_EVIDENCE"}, "evidence": [{"type": "LEADS_TO_OCCUPATION"}]},
	   {"area": {"name": "South"}, "occupation": {"name": "Mason"}, "class": "NO_ADVERTS_SEEN", "classReason": null, "demand": {"status": "AVAILABLE", "value": 0, "unit": "adverts in the quarter"},
	    "supply": {"courses": 0, "places": 0}, "nearestPlace": null, "nearestCourse": null, "nearestDistance": null, "wouldChange": {"kind": "STATE_DEMAND"}, "evidence": []}]},
	  "none": {"totalCount": 0}}}`,
		`{ occupationGaps(areas: ["north", "south"]) { measure period synthetic
		    all: rows { totalCount nodes { area { name } occupation { name } class classReason demand { status value unit } supply { courses places }
		      nearestPlace { name } nearestCourse { name } nearestDistance wouldChange { kind } evidence { type } } }
		    none: rows(classes: []) { totalCount } } }`)
}

func TestWhatBelongsToEverySectorIsNoSectorsGap(t *testing.T) {
	w := boroughs(t)
	sector := string(w.ids["Building"])
	w.sees(`{"occupationGaps": {"agnosticOccupations": {"nodes": [{"name": "Clerk"}]}, "rows": {"nodes": [{"occupation": {"name": "Roofer"}}, {"occupation": {"name": "Mason"}}]}}}`,
		`{ occupationGaps(areas: ["south"], sectors: ["`+sector+`"]) { agnosticOccupations { nodes { name } } rows { nodes { occupation { name } } } } }`)
}

// A hidden occupation decides nothing: what it alone is called green by is not offered.
func TestGreenApproachesAreThoseOfWhatShows(t *testing.T) {
	w := boroughs(t)
	w.commit("green", func(d draft) {
		for name, fields := range map[string]ecosystem.Fields{
			"Glazier":   {"greenMeasures": []string{"by law=yes", "by job=20"}},
			"Insulator": {"greenMeasures": []string{"by job=70"}},
			"Secret":    {"greenMeasures": []string{"by rumour=1"}, "visibility": "team"},
		} {
			fields["scheme"], fields["code"], fields["level"] = "toy", name, "unit"
			d.thing("Occupation", name, fields)
		}
	})
	w.sees(`{"occupationGaps": {"greenApproaches": ["by job", "by law"], "rows": {"nodes": []}}}`,
		`{ occupationGaps(areas: ["south"], approach: "by rumour") { greenApproaches rows { nodes { green } } } }`)
	w.sees(`{"occupationGaps": {"greenApproaches": []}}`, `{ occupationGaps(areas: ["south"], level: MINOR) { greenApproaches } }`)
}

// However many lists are asked for, the reader is asked once for each sort of thing and level.
func TestAnAnswerOfSupplyAndDemandCostsOneCallPerMethodAndLevel(t *testing.T) {
	w := boroughs(t)
	w.calls.take()
	r := w.ask(`{ occupationGaps(areas: ["north", "south"], occupations: ["` + string(w.ids["Trades"]) + `"], catchment: SET, places: ["south"], sectors: ["` + string(w.ids["Building"]) + `"]) {
	    agnosticOccupations { nodes { name industries: links(types: [OF_SECTOR]) { nodes { type } } } }
	    weak: rows(classes: [WEAK_LINK_ONLY]) { nodes { ...S } }
	    none: rows(classes: [NO_LINKED_COURSE]) { edges { node { ...S } cursor } } } }
	  fragment S on OccupationGap { occupation { name state } area { name } demand { unit } courses { name } evidence { type claims { nodes { method source { name } } } }
	    observation { state } nearestPlace { name } wouldChange { kind claims } }`)
	if len(r.Errors) > 0 {
		t.Fatal(r.Errors)
	}
	for method, calls := range w.calls.take() {
		if calls > 5 { // the root; its rows; what they name; claims; sources
			t.Errorf("%s was called %d times", method, calls)
		}
	}
	w.calls.take()
	w.ask(`{ occupationGaps(areas: ["north"], places: ["south"], catchment: SET) { a: rows { nodes { wouldChange { kind } demand { unit } } } b: rows(order: CODE) { nodes { courses { id } } } } }`)
	for method, calls := range w.calls.take() {
		if most := map[bool]int{true: 2, false: 1}[strings.HasPrefix(method, "Records")]; calls > most {
			t.Errorf("%s was called %d times on two levels", method, calls)
		}
	}
}

func TestWhatIsCountedOfARowReadsNothing(t *testing.T) {
	w := boroughs(t)
	w.calls.take()
	w.ask(`{ occupationGaps(areas: ["` + string(w.ids["North"]) + `"]) { rows { nodes { class caveats demand { status value } supply { courses } byEvidence { courses } } } } }`)
	for method, calls := range w.calls.take() {
		free := method == "Head" || method == "Scan@1"                   // once each: which revision answers, and the snapshot, as no keeper runs
		if !free && !strings.HasPrefix(method, "Resolve") || calls > 1 { // of the area
			t.Errorf("it asked for %s", method)
		}
	}
}

func TestRowsArePagedByTheirOwnCursors(t *testing.T) {
	w := boroughs(t)
	names, after := "", ""
	for range 10 {
		r := w.ask(`{ occupationGaps(areas: ["north", "south"]) { rows(first: 4` + after + `) { nodes { area { name } occupation { name } } pageInfo { hasNextPage endCursor } } } }`)
		if len(r.Errors) > 0 {
			t.Fatal(r.Errors)
		}
		rows := r.Data.(map[string]any)["occupationGaps"].(map[string]any)["rows"].(map[string]any)
		for _, n := range rows["nodes"].([]any) {
			node := n.(map[string]any)
			names += fmt.Sprint(node["area"].(map[string]any)["name"], " ", node["occupation"].(map[string]any)["name"], "; ")
		}
		page := rows["pageInfo"].(map[string]any)
		after = fmt.Sprintf(`, after: %q`, page["endCursor"])
		if page["hasNextPage"] != true {
			break
		}
	}
	if want := "North Roofer; North Mason; North Clerk; South Clerk; South Roofer; South Mason; "; names != want {
		t.Errorf("paged: %s\nwant: %s", names, want)
	}
	for what, query := range map[string]string{
		"a cursor of other areas": `{ occupationGaps(areas: ["south"]) { rows(first: 4` + after + `) { totalCount } } }`,
		"a cursor of other rows":  `{ occupationGaps(areas: ["north", "south"]) { rows(order: CODE` + after + `) { totalCount } } }`,
		"no area":                 `{ occupationGaps(areas: []) { measure } }`,
		"a set of no places":      `{ occupationGaps(areas: ["south"], catchment: SET) { measure } }`,
	} {
		if r := w.ask(query); len(r.Errors) != 1 || r.Errors[0].Extensions["code"] != "BAD_REQUEST" {
			t.Errorf("%s is answered with %v %v", what, r.Data, r.Errors)
		}
	}
	if r := w.ask(`{ occupationGaps(areas: ["nowhere"]) { measure } }`); len(r.Errors) != 1 || r.Errors[0].Extensions["code"] != "NOT_FOUND" {
		t.Errorf("an area that is not there is answered with %v %v", r.Data, r.Errors)
	}
}

func TestCoursesWithoutDemandLieInThreePiles(t *testing.T) {
	w := boroughs(t)
	w.commit("more", func(d draft) {
		for course, occupation := range map[string]string{"Masonry": "Mason", "Trades in general": "Trades", "Pottery": ""} {
			d.thing("Course", course, ecosystem.Fields{"delivery": "classroom"})
			d.thing("Presentation", course+" in spring", nil)
			d.link(course, "HAS_PRESENTATION", course+" in spring", nil)
			d.link(course+" in spring", "HELD_AT", "Yard", nil)
			if occupation != "" {
				d.link(course, "LEADS_TO_OCCUPATION", occupation, nil)
			}
		}
	})
	w.sees(`{"coursesWithoutDemand": {
	  "gap": {"totalCount": 1, "nodes": [{"subject": {"name": "Masonry"}, "reason": "NO_DEMAND_SEEN", "others": [{"name": "Mason"}], "because": [{"type": "OBSERVED_IN"}]}]},
	  "noGap": {"totalCount": 1, "nodes": [{"subject": {"name": "Roofing"}, "reason": "LEADS_TO_DEMAND"}]},
	  "cannotTell": {"totalCount": 2}}}`,
		`{ coursesWithoutDemand(areas: ["south"]) {
		    gap { totalCount nodes { subject { name } reason others { name } because { ... on Link { type } } } }
		    noGap { totalCount nodes { subject { name } reason } } cannotTell { totalCount } } }`)
	first := w.ask(`{ coursesWithoutDemand(areas: ["south"]) { cannotTell(first: 1) { nodes { reason } pageInfo { endCursor hasNextPage } } } }`)
	page := first.Data.(map[string]any)["coursesWithoutDemand"].(map[string]any)["cannotTell"].(map[string]any)["pageInfo"].(map[string]any)
	second := w.ask(fmt.Sprintf(`{ coursesWithoutDemand(areas: ["south"]) { cannotTell(first: 1, after: %q) { nodes { reason } pageInfo { hasNextPage } } } }`, page["endCursor"]))
	both := fmt.Sprint(first.Data, second.Data)
	if !strings.Contains(both, "NO_OCCUPATION_KNOWN") || !strings.Contains(both, "ONLY_BROADER_KNOWN") {
		t.Error(both, second.Errors)
	}
}
