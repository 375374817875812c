exports.METRES = { inch: 0.0254, foot: 0.3048, yard: 0.9144, mile: 1609.344, metre: 1 };
