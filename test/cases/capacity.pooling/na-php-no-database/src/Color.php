<?php

namespace App;

final class Color
{
    public static function mix(string $a, string $b): string
    {
        $out = '';
        for ($i = 0; $i < 6; $i += 2) {
            $out .= sprintf('%02x', intdiv(hexdec(substr($a, $i, 2)) + hexdec(substr($b, $i, 2)), 2));
        }
        return $out;
    }
}
