import sharp from 'sharp';
export const shrink = (data) => sharp(Buffer.from(data)).resize(320).webp().toBuffer();
