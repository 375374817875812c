exports.maskEmail = (text) => text.replace(/^(.).*@/, '$1***@');
