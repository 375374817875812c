import { NextResponse } from "next/server";
import { cloudCover, peak } from "@/lib/sky";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<NextResponse> {
  const { name } = await params;
  const place = new URL(request.url).searchParams.get("place") ?? "jena";
  const [when, clouds] = await Promise.all([peak(name), cloudCover(place)]);
  return NextResponse.json({ name, when, visible: clouds < 0.4 });
}
