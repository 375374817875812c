<?php

namespace Database\Seeders;

use App\Models\Caller;
use Illuminate\Database\Seeder;

class ServiceCallerSeeder extends Seeder
{
    public function run(): void
    {
        foreach (['tender-matcher', 'digest-mailer'] as $name) {
            Caller::query()->firstOrCreate(['name' => $name], ['kind' => 'service']);
        }
    }
}
