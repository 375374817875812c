<?php

declare(strict_types=1);

namespace Choir;

final class Settings
{
    /** The value of NAME, or what is in the file that NAME_FILE names. */
    public static function get(string $name): string
    {
        $file = getenv($name . '_FILE');
        if ($file !== false) {
            return trim((string) file_get_contents($file));
        }
        $value = getenv($name);
        if ($value === false) {
            throw new \RuntimeException("$name is not set");
        }
        return $value;
    }
}
