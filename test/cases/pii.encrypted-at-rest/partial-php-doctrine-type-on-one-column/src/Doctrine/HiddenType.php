<?php

namespace App\Doctrine;

use Doctrine\DBAL\Platforms\AbstractPlatform;
use Doctrine\DBAL\Types\Type;

final class HiddenType extends Type
{
    public function getSQLDeclaration(array $column, AbstractPlatform $platform): string
    {
        return $platform->getClobTypeDeclarationSQL($column);
    }

    public function convertToDatabaseValue(mixed $value, AbstractPlatform $platform): string
    {
        $nonce = random_bytes(24);

        return base64_encode($nonce.sodium_crypto_secretbox($value, $nonce, hex2bin(getenv('COLUMN_KEY'))));
    }
}
