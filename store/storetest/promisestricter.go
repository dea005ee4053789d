package storetest

import (
	"fmt"
	"strings"

	"catchment/ecosystem"
)

func stricterPromises() []promise {
	return []promise{
		{"past-stricter", "what is hidden now, or was when it ended, is hidden in the past as well", hiddenSince},
		{"past-stricter", "what shows now was hidden as long as it said so", shownSince},
		{"past-stricter", "to whom the next version does not show the thing ended with the one before", endedWithWhatShows},
		{"past-stricter", "a claim or a link that is hidden by now hides in the past what rested on it", hiddenSinceByClaims},
		{"past-stricter", "what was brought back is as visible in the past as it is now", broughtBackOpen},
	}
}

// toldOf tells at which revisions a lens is told anything of a thing, by any question of
// the town's, whose names and words all are about it.
func (x trial) toldOf(lens ecosystem.Lens, id ecosystem.ID) (revisions []ecosystem.Revision) {
	x.Helper()
	for rev := range x.head() + 1 {
		told := show(x.everything(x.store.At(rev, lens)))
		all, err := collect(x.store.At(rev, lens).Scan(x.Context(), nil))
		x.ok(err)
		if strings.Contains(told, string(id)) || strings.Contains(show(all), string(id)) {
			revisions = append(revisions, rev)
		}
	}
	return revisions
}

func hiddenSince(x trial) {
	x.commit(town()...)
	x.commit(altered(actor(11), ecosystem.Fields{"description": "mobile 07700 900123"}))
	x.commit(altered(actor(11), visible(ecosystem.Team)))
	x.commit(altered(actor(11), ecosystem.Fields{"description": nil, "name": "Gone"}))
	x.same("where the public is told of it", revisions(nil), x.toldOf(ecosystem.PublicLens, actor(11)))
	x.same("where partners are told of it", revisions(nil), x.toldOf(ecosystem.PartnerLens, actor(11)))
	x.same("where the team is told of it", revisions{1, 2, 3, 4}, x.toldOf(ecosystem.TeamLens, actor(11)))
	for _, id := range (ids{claim(11), claim(12), claim(13), claim(14), claim(16), claim(21), claim(22), link(11), link(12), link(13), link(14), link(16)}) {
		x.commit(ended(id))
	}
	x.commit(ended(link(17)), ended(actor(11)), altered(actor(12), nil))
	x.same("where the public is told of what has ended", revisions(nil), x.toldOf(ecosystem.PublicLens, actor(11)))
	x.same("where partners are told of what has ended", revisions(nil), x.toldOf(ecosystem.PartnerLens, actor(11)))
}

func shownSince(x trial) {
	x.commit(town()...)
	x.commit(altered(actor(21), visible(ecosystem.Team)))
	x.commit(altered(actor(21), visible(ecosystem.Public)))
	x.commit(ended(claim(15)), ended(link(15)), ended(actor(21)))
	x.same("where the public is told of it", revisions{3, 4}, x.toldOf(ecosystem.PublicLens, actor(21))) // 4: that it ended
	x.same("where partners are told of it", revisions{1, 2, 3, 4}, x.toldOf(ecosystem.PartnerLens, actor(21)))
}

func endedWithWhatShows(x trial) {
	x.commit(named(actor(1), "Ada"))
	x.commit(altered(actor(1), visible(ecosystem.Partner)))
	x.commit(altered(actor(1), visible(ecosystem.Public)))
	x.commit(altered(actor(1), ecosystem.Fields{"name": "Bo"}))
	for lens, want := range map[ecosystem.Lens]string{ecosystem.PublicLens: "4 3 1 ended ", ecosystem.PartnerLens: "4 3 2 1 "} {
		told := ""
		for _, v := range x.history(x.store.At(4, lens), actor(1)) {
			told += fmt.Sprint(v.Since, " ")
			if v.Ended {
				told += "ended "
			}
		}
		x.same("its history", want, told)
	}
	before := x.history(x.store.At(1, ecosystem.PublicLens), actor(1))
	x.same("whether it had ended before it was hidden", false, before[0].Ended)
}

func hiddenSinceByClaims(x trial) {
	x.commit(named(actor(11), "Ada"), named(dataset(11), "data"), joined(link(11), ecosystem.LinkStewards, actor(11), dataset(11)), said(claim(11), link(11)),
		said(claim(21), actor(11), ecosystem.Fields{"quote": "told in confidence"}))
	x.commit(altered(claim(11), visible(ecosystem.Team)), altered(claim(21), visible(ecosystem.Partner)))
	for _, id := range (ids{link(11), claim(11), claim(21)}) {
		x.same("where the public is told of "+string(id), revisions(nil), x.toldOf(ecosystem.PublicLens, id))
	}
	x.same("where partners are told of the link", revisions(nil), x.toldOf(ecosystem.PartnerLens, link(11)))
	x.same("where partners are told of the claim", revisions{1, 2}, x.toldOf(ecosystem.PartnerLens, claim(21)))
	x.commit(said(claim(12), link(11)))
	x.same("where the public is told of the link that another speaks for", revisions{3}, x.toldOf(ecosystem.PublicLens, link(11)))
	x.commit(altered(link(11), visible(ecosystem.Team)))
	x.same("where the public is told of the link that is hidden", revisions(nil), x.toldOf(ecosystem.PublicLens, link(11)))
	x.same("where the public is told of what both join", revisions{1, 2, 3, 4}, x.toldOf(ecosystem.PublicLens, actor(11)))
}

func broughtBackOpen(x trial) {
	x.commit(named(actor(11), "Ada"))
	x.commit(altered(actor(11), visible(ecosystem.Team)))
	x.commit(ended(actor(11)))
	x.same("where the public is told of it", revisions(nil), x.toldOf(ecosystem.PublicLens, actor(11)))
	x.commit(named(actor(11), "Ada"))
	x.same("where the public is told of it once it is back", revisions{1, 2, 3, 4}, x.toldOf(ecosystem.PublicLens, actor(11))) // 2 and 3: that it was there before
	x.commit(ended(actor(11)))
	x.same("where the public is told of it once it has ended again", revisions{1, 2, 3, 4, 5}, x.toldOf(ecosystem.PublicLens, actor(11)))
}
