package org.pincite.indexer.reader.ocr;

import java.util.List;

/// Reads nothing: what is done unless somebody asks for more.
record NoOcr() implements PageOcr {
  @Override
  public List<OcrLine> linesOf(PagePicture page) {
    return List.of();
  }

  @Override
  public boolean isOn() {
    return false;
  }
}
