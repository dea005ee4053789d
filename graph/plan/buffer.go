package plan

// Answers are written into memory that answers before them were written into: to get it
// anew each time, and to collect it, costs about as much as the writing.

// buffers are those of a size that wait for the next answer.
type buffers struct {
	least, most int // bytes
	free        chan []byte
}

var ofSizes = []buffers{
	{2 << 10, 64 << 10, make(chan []byte, 64)},
	{64 << 10, 16 << 20, make(chan []byte, 4)},
}

// newBuffer gives an empty buffer for so many bytes.
func newBuffer(size int) []byte {
	size = max(size, ofSizes[0].least)
	for _, b := range ofSizes {
		if size < b.least || size >= b.most {
			continue
		}
		select {
		case free := <-b.free:
			if cap(free) >= size {
				return free[:0]
			}
		default: // none is free
		}
	}
	return make([]byte, 0, size)
}

// Release gives back the data of a response that nobody reads any more.
func Release(data []byte) {
	for _, b := range ofSizes {
		if cap(data) < b.least || cap(data) >= b.most {
			continue
		}
		select {
		case b.free <- data:
		default: // enough are free
		}
	}
}
