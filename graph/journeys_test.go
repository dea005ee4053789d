package graph_test

import (
	"strings"
	"testing"

	"catchment/ecosystem"
)

func TestCoursesCountWhereLearnersGoAsFarAsTheyAreKnownToGo(t *testing.T) {
	w := boroughs(t)
	known := `{ occupationGaps(areas: ["north"]) { journeysKnown } }`
	w.sees(`{"occupationGaps": {"journeysKnown": false}}`, known)
	w.sees(`{"occupationGaps": {"period": null, "observed": [{"measure": "adverts", "level": "UNIT", "figures": 4, "period": "2026-Q2"}]}}`,
		`{ occupationGaps(areas: ["north", "south"], measure: "employment") { period observed { measure level figures period } } }`)
	w.fails(ecosystem.BadRequest, `{ occupationGaps(areas: ["north"], catchment: LEARNERS) { period } }`)
	w.commit("journeys", func(d draft) {
		journey := func(to, period, status string, learners any) {
			d.link("North", "OBSERVED_IN", to, ecosystem.Fields{"qualifier": period, "measure": "starts", "unit": "apprentices who started", "period": period,
				"countedWhere": "residence_to_delivery", "status": status, "value": learners})
		}
		d.thing("Place", "Hidden", ecosystem.Fields{"kind": "borough", "visibility": "team"})
		d.thing("Place", "Afar", ecosystem.Fields{"kind": "borough"})
		journey("North", "2024", "available", int64(500))
		journey("North", "2025", "available", int64(60))
		journey("South", "2025", "available", int64(30))
		journey("Afar", "2025", "suppressed", nil)
		journey("Hidden", "2025", "available", int64(900))
	})
	w.sees(`{"occupationGaps": {"journeysKnown": true, "coverage": [{"areaName": "North", "courses": 1, "journeys": {
	  "measure": "starts", "unit": "apprentices who started", "period": "2025", "shareLowest": 9574, "shareHighest": 9890,
	  "sentence": "Of the learners who live here, 95 to 99 % learn in North or South (apprentices who started, 2025).",
	  "places": [{"placeName": "North", "learnersLowest": 60, "learnersHighest": 60}, {"placeName": "South", "learnersLowest": 30, "learnersHighest": 30}]}}]}}`,
		`{ occupationGaps(areas: ["north"], catchment: LEARNERS) { journeysKnown coverage { areaName courses journeys {
		    measure unit period shareLowest shareHighest sentence places { placeName learnersLowest learnersHighest } } } } }`)
	w.sees(`{"occupationGaps": {"journeysKnown": false}}`, strings.ReplaceAll(known, "north", "south"))
}
