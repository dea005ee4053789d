package workshop

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// How much of a proposal is told in words.
const (
	mostWords    = 50
	longestWords = 300
)

// Words tell what a change would do: a line for each thing and link that it makes or
// changes, and for each claim on what it leaves as it is.
func Words(ctx context.Context, reader ecosystem.Reader, p ecosystem.Preview) ([]string, error) {
	t := telling{after: p.After}
	named := map[ecosystem.ID]bool{}
	for _, r := range p.After {
		for _, field := range []string{"from", "to", "about"} {
			named[r.Ref(field)] = true
		}
		named[r.ID] = true
	}
	delete(named, "")
	var err error
	if t.before, err = reader.Records(ctx, slices.Sorted(maps.Keys(named))); err != nil {
		return nil, err
	}
	var words []string
	for _, kindOf := range []func(ecosystem.Kind) bool{ecosystem.Kind.IsEntity, isLink, isClaim} {
		for _, touched := range p.Touched {
			if line := t.line(touched); line != "" && kindOf(touched.Kind) {
				words = append(words, line)
			}
		}
	}
	if len(words) > mostWords {
		words = append(words[:mostWords], fmt.Sprintf("and %d more", len(words)-mostWords))
	}
	return words, nil
}

func isLink(k ecosystem.Kind) bool  { return k == ecosystem.KindLink }
func isClaim(k ecosystem.Kind) bool { return k == ecosystem.KindClaim }

// telling is a change to be told, with what it is about before and after.
type telling struct {
	before, after map[ecosystem.ID]ecosystem.Record
}

func (t telling) line(touched ecosystem.Touched) string {
	r, stays := t.after[touched.ID]
	kind := strings.ToLower(ecosystem.Capitals(string(touched.Kind)))
	kind = strings.ReplaceAll(kind, "_", " ")
	switch {
	case !stays:
		return cut("Ends " + t.name(touched.ID) + ".")
	case isClaim(touched.Kind):
		return t.claim(ecosystem.Claim{Record: r})
	case isLink(touched.Kind) && touched.Op == ecosystem.Created:
		return cut(t.link(ecosystem.Link{Record: r}) + t.says(r, ecosystem.Record{}))
	case isLink(touched.Kind):
		return cut(t.link(ecosystem.Link{Record: r}) + t.says(r, t.before[r.ID]))
	case touched.Op == ecosystem.Created:
		return cut("New " + kind + " " + t.name(r.ID) + t.says(r, ecosystem.Record{}))
	}
	return cut("The " + kind + " " + t.name(r.ID) + t.says(r, t.before[r.ID]))
}

// link reads a link from end to end.
func (t telling) link(l ecosystem.Link) string {
	reads := strings.ToLower(strings.ReplaceAll(string(l.Type()), "_", " "))
	if rule, known := ecosystem.RuleOf(l.Type()); known {
		reads = rule.Says
	}
	return t.name(l.From()) + " " + reads + " " + t.name(l.To())
}

// claim tells one on something that the change leaves as it is; nothing of any other.
func (t telling) claim(c ecosystem.Claim) string {
	if _, told := t.after[c.About()]; told || t.before[c.ID].ID != "" {
		return ""
	}
	said := []string{c.FieldCalled(), c.Text("value"), c.Text("quote")}
	said = slices.DeleteFunc(said, func(s string) bool { return s == "" })
	what := "Of " + t.name(c.About())
	if c.Against() {
		what = "Against " + t.name(c.About())
	}
	return cut(what + ": " + strings.Join(said, "; "))
}

// says tells what a thing says otherwise than before, but its name where that is new.
func (t telling) says(r, before ecosystem.Record) string {
	var told []string
	for _, name := range slices.Sorted(maps.Keys(before.Fields.Diff(r.Fields))) {
		f, known := ecosystem.NounOf(r.Kind).Field(name)
		was, is := spelled(before.Fields[name]), spelled(r.Fields[name])
		isDefault := before.ID == "" && f.Default != "" && is == f.Default
		if before.ID == "" && (name == "name" || name == "visibility" || f.Type == ecosystem.Ref || name == "type") || isDefault || !known {
			continue
		}
		switch called := ecosystem.FieldCalled(r.ID, name); {
		case was == "":
			told = append(told, called+" "+is)
		case is == "":
			told = append(told, called+" no longer "+was)
		default:
			told = append(told, called+" "+was+" → "+is)
		}
	}
	if len(told) == 0 {
		return ""
	}
	return ": " + strings.Join(told, "; ")
}

// spelled is a value as people read it; empty where there is none.
func spelled(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case []string:
		return strings.Join(v, ", ")
	}
	return ecosystem.ValueText(v)
}

// name is what a thing is called, after the change or now.
func (t telling) name(id ecosystem.ID) string {
	for _, r := range []ecosystem.Record{t.after[id], t.before[id]} {
		switch {
		case r.ID == "":
		case isLink(r.Kind):
			return t.link(ecosystem.Link{Record: r})
		default:
			return "“" + r.Name() + "”"
		}
	}
	return string(id)
}

func cut(line string) string {
	if runes := []rune(line); len(runes) > longestWords {
		return string(runes[:longestWords]) + "…"
	}
	return line
}
