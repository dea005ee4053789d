package storetest

import "catchment/ecosystem"

// page cuts a part out of a whole list that is in its order.
func page[T, U any](list []T, p ecosystem.Page, order []ecosystem.Order, at func(T) ecosystem.Position, item func(T) U) ecosystem.Slice[U] {
	first, end := 0, len(list)
	for i, it := range list {
		here := at(it)
		if p.After != nil && comparePositions(order, here, *p.After) <= 0 {
			first = i + 1
		}
		if p.Before != nil && comparePositions(order, here, *p.Before) >= 0 {
			end = min(end, i)
		}
	}
	if p.Size > 0 && p.Last {
		first = max(first, end-p.Size)
	} else if p.Size > 0 {
		end = min(end, first+p.Size)
	}
	part := ecosystem.Slice[U]{Before: first > 0, After: end < len(list)}
	for _, it := range list[first:end] {
		part.Items = append(part.Items, item(it))
		part.Positions = append(part.Positions, at(it))
	}
	if p.Total {
		part.Total = len(list)
	}
	return part
}
