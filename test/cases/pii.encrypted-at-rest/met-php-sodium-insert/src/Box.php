<?php
namespace App;
final class Box
{
    public function __construct(private string $key) {}
    public function seal(string $text): string
    {
        $nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        return base64_encode($nonce . sodium_crypto_secretbox($text, $nonce, $this->key));
    }
}
