<?php

namespace App\Converter;

final class GpxToGeoJson
{
    /** @return array<string, mixed> */
    public function convert(\SimpleXMLElement $gpx): array
    {
        $features = [];
        foreach ($gpx->trk as $track) {
            $points = [];
            foreach ($track->trkseg->trkpt ?? [] as $p) {
                $points[] = [(float) $p['lon'], (float) $p['lat']];
            }
            $features[] = [
                'type' => 'Feature',
                'properties' => ['name' => (string) $track->name],
                'geometry' => ['type' => 'LineString', 'coordinates' => $points],
            ];
        }

        return ['type' => 'FeatureCollection', 'features' => $features];
    }
}
