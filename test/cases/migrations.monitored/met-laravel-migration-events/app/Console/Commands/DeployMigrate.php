<?php

namespace App\Console\Commands;

use Illuminate\Console\Command;
use Illuminate\Support\Facades\Log;
use Throwable;

class DeployMigrate extends Command
{
    protected $signature = 'deploy:migrate';

    protected $description = 'Apply the migrations of this release';

    public function handle(): int
    {
        $start = microtime(true);
        try {
            $status = $this->call('migrate', ['--force' => true]);
        } catch (Throwable $e) {
            Log::error('migrations.failed', ['duration_ms' => $this->since($start), 'exception' => $e]);

            return self::FAILURE;
        }
        Log::info('migrations.finished', ['duration_ms' => $this->since($start), 'status' => $status]);

        return $status;
    }

    private function since(float $start): int
    {
        return (int) round((microtime(true) - $start) * 1000);
    }
}
