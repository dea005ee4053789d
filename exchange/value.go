package exchange

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"catchment/ecosystem"
)

// problem is what is wrong with a value, a name or a row: a finding but for its place.
type problem struct{ rule, reason, fix string }

// normalise brings what a file says into the field's form: words as people write
// them ("data standard", "sub-region", "Yes", "1,200") into the table's. The value
// is nil where nothing is said, and where a problem keeps it out.
func normalise(f ecosystem.Field, v any) (any, *problem) {
	switch stated := v.(type) {
	case nil:
		return nil, nil
	case string:
		if strings.TrimSpace(stated) == "" {
			return nil, nil
		}
		v = parse(f, stated)
	case int:
		v = int64(stated)
	case []string:
		if len(stated) == 0 {
			return nil, nil
		}
		v = enumWords(f, stated)
	}
	if n, ok := v.(int64); ok && f.Type == ecosystem.Decimal {
		v = float64(n)
	}
	if x, ok := v.(float64); ok && f.Type == ecosystem.Whole && x == math.Trunc(x) && math.Abs(x) < 1<<53 {
		v = int64(x)
	}
	if wrong := f.Problem(v); wrong != "" {
		return nil, valueProblem(f, v, wrong)
	}
	return v, nil
}

// parse reads a text as the field's type; where it cannot, the text is left for the field to refuse.
func parse(f ecosystem.Field, s string) any {
	trimmed := strings.TrimSpace(s)
	switch f.Type {
	case ecosystem.Text:
		return strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ").Replace(s)
	case ecosystem.Prose:
		return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	case ecosystem.EnumOf:
		return enumWord(s)
	case ecosystem.Texts, ecosystem.EnumsOf:
		return enumWords(f, SplitList(s))
	case ecosystem.Whole:
		if n, err := strconv.ParseInt(withoutThousands(trimmed), 10, 64); err == nil {
			return n
		}
	case ecosystem.Decimal:
		if x, err := strconv.ParseFloat(trimmed, 64); err == nil {
			return x
		}
	case ecosystem.Truth:
		switch strings.ToLower(trimmed) {
		case "true", "yes", "y", "1":
			return true
		case "false", "no", "n", "0":
			return false
		}
	case ecosystem.Date:
		day, _, _ := strings.Cut(trimmed, "T") // a point in time tells its day
		return day
	case ecosystem.URL, ecosystem.Ref, ecosystem.Attribute, ecosystem.Beside: // as they stand
	}
	return trimmed
}

// enumWord gives an enumeration's word for what people write.
func enumWord(s string) string {
	return strings.ToLower(strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return r == ' ' || r == '-' || r == '_' || r == '\t' || r == '\n' || r == '\u00a0'
	}), "_"))
}

// enumWords does so for a list, if it is one of an enumeration.
func enumWords(f ecosystem.Field, list []string) []string {
	if f.Type != ecosystem.EnumsOf {
		return list
	}
	words := make([]string, len(list))
	for i, s := range list {
		words[i] = enumWord(s)
	}
	return words
}

// withoutThousands takes the commas out of 1,234,567 and out of nothing else.
func withoutThousands(s string) string {
	groups := strings.Split(strings.TrimPrefix(s, "-"), ",")
	for i, g := range groups {
		if len(g) == 0 || (i > 0 && len(g) != 3) || (i == 0 && len(groups) > 1 && len(g) > 3) {
			return s
		}
	}
	return strings.ReplaceAll(s, ",", "")
}

// valueProblem says in a finding's words why the field refuses the value.
func valueProblem(f ecosystem.Field, v any, wrong string) *problem {
	p := &problem{reason: fmt.Sprintf("%s %s", f.Name, wrong)}
	switch f.Type {
	case ecosystem.EnumOf, ecosystem.EnumsOf:
		p = &problem{"unknown-value", fmt.Sprintf("%v is none of the words of %s.", v, f.Name),
			"Write one of " + strings.Join(f.Enum.Values, ", ") + "."}
	case ecosystem.Date:
		p.rule, p.fix = "bad-date", "Write 2021, 2021-11 or 2021-11-05."
	case ecosystem.Whole, ecosystem.Decimal:
		p.rule, p.fix = "bad-number", "Write digits alone, or leave the cell empty where it is not known."
	case ecosystem.Truth:
		p.rule, p.fix = "bad-truth", "Write true or false, or leave the cell empty where it is not known."
	case ecosystem.URL:
		p.rule, p.fix = "bad-address", "Write the whole address, https:// included."
	default:
		p.rule, p.fix = "bad-text", "Shorten it, and take out characters that do not print."
	}
	return p
}
