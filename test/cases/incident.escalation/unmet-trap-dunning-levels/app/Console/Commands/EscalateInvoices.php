<?php

namespace App\Console\Commands;

use App\Mail\Dunning;
use App\Models\Invoice;
use Illuminate\Console\Command;
use Illuminate\Support\Facades\Mail;

class EscalateInvoices extends Command
{
    protected $signature = 'invoices:escalate';

    public function handle(): int
    {
        foreach (config('escalation.levels') as $level => $step) {
            Invoice::query()
                ->whereNull('paid_at')
                ->where('level', $level)
                ->where('due_on', '<=', today()->subDays($step['after_days']))
                ->each(function (Invoice $invoice) use ($level, $step) {
                    Mail::to($invoice->addressFor($step['notify']))->queue(new Dunning($invoice, $step['action']));
                    $invoice->update(['level' => $level + 1]);
                });
        }

        return self::SUCCESS;
    }
}
