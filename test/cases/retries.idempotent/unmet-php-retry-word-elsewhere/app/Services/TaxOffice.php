<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

class TaxOffice
{
    public function validate(string $vatId): bool
    {
        return (bool) Http::timeout(4)
            ->get(config('services.tax.url') . '/vat/' . $vatId)
            ->throw()
            ->json('valid');
    }
}
