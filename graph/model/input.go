package model

import (
	"maps"
	"strings"

	"catchment/ecosystem"
)

// FieldsOf reads what an input says of a thing into the form in which the model
// keeps it. Left out stays left out; null clears, and where a field has a word
// for what nobody has said, says that. What cannot be read is handed on as it is,
// for the rules to name together with all else that is wrong.
func FieldsOf(kind ecosystem.Kind, v any) ecosystem.Fields {
	in, _ := objectOf(v)
	fields := ecosystem.Fields{}
	for name, value := range in {
		if name == "attributes" && kind != ecosystem.KindClaim {
			maps.Copy(fields, readAttributes(value))
			continue
		}
		f, known := ecosystem.NounOf(kind).Named(name)
		if !known {
			fields[name] = value
			continue
		}
		fields[f.Name] = fieldValue(f, value)
	}
	if list, ok := fields["settled"].([]string); ok {
		for i, called := range list {
			if f, known := ecosystem.FieldNamed(called); known {
				list[i] = f.Name
			}
		}
	}
	if called, ok := fields["field"].(string); ok && kind == ecosystem.KindClaim {
		if f, known := ecosystem.FieldNamed(called); known {
			fields["field"] = f.Name
		}
	}
	return fields
}

func fieldValue(f ecosystem.Field, v any) any {
	switch {
	case v == nil && f.Default != "":
		return f.Default
	case v == nil:
		return nil
	case f.Type == ecosystem.Attribute:
		return attributeValue(v)
	case f.Type == ecosystem.Texts || f.Type == ecosystem.EnumsOf:
		return listValue(f, v)
	}
	if f.Enum != nil {
		if s, ok := v.(string); ok {
			return strings.ToLower(s)
		}
	}
	if value, ok := valueOf(f, v); ok {
		return value
	}
	return v
}

// listValue reads a list of texts; an empty one clears.
func listValue(f ecosystem.Field, v any) any {
	items := listOf(v)
	if len(items) == 0 {
		return nil
	}
	list := make([]string, len(items))
	for i, item := range items {
		s, ok := item.(string)
		if !ok {
			return v
		}
		if list[i] = s; f.Enum != nil {
			list[i] = strings.ToLower(s)
		}
	}
	return list
}

// StoredText spells a stored value as a claim does: the items of a list joined with |.
func StoredText(v any) (string, bool) {
	switch v := v.(type) {
	case string:
		return v, true
	case []string:
		return strings.Join(v, "|"), true
	}
	return plainText(v)
}

// KindOf reads a kind, as the schema spells it or as the model does.
func KindOf(v any) ecosystem.Kind {
	switch v := v.(type) {
	case ecosystem.Kind:
		return v
	case string:
		return kinds[v]
	}
	return ""
}
