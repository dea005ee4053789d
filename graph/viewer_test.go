package graph_test

import (
	"slices"
	"strings"
	"testing"

	"catchment/ecosystem"
)

func TestWhoAsksIsToldByNameAndRole(t *testing.T) {
	w := skills(t)
	w.sees(`{"viewer": null}`, `{ viewer { name role } }`)
	w.seesAs(editor, `{"viewer": {"name": "anna", "role": "EDITOR"}}`, `{ viewer { name role } }`)
	w.seesAs(ecosystem.Principal{Name: "p", Role: ecosystem.RolePartner}, `{"viewer": {"name": "p", "role": "PARTNER"}}`, `{ viewer { name role } }`)
}

// Forms ask for what a type of link may say; its description tells.
func TestTypesOfLinksTellWhatTheyMaySay(t *testing.T) {
	s := newSchema(t).Schema()
	for _, v := range s.Types["LinkType"].EnumValues {
		rule, _ := ecosystem.RuleOf(ecosystem.LinkType(v.Name))
		var got []string
		if _, says, found := strings.Cut(v.Description, " Says "); found {
			got = strings.Split(strings.TrimSuffix(says, "."), ", ")
		}
		if !slices.Equal(got, rule.Attributes()) {
			t.Errorf("%s tells of %v, and may say %v", v.Name, got, rule.Attributes())
		}
	}
}
