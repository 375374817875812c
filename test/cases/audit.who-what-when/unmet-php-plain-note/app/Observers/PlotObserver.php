<?php

namespace App\Observers;

use App\Models\AuditNote;
use App\Models\Plot;

class PlotObserver
{
    public function saved(Plot $plot): void
    {
        AuditNote::create(['text' => 'a plot was changed']);
    }

    public function deleted(Plot $plot): void
    {
        AuditNote::create(['text' => 'a plot was changed']);
    }
}
