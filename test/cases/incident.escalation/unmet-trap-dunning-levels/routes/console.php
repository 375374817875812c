<?php

use Illuminate\Support\Facades\Schedule;

Schedule::command('invoices:escalate')->dailyAt('06:00')->onOneServer();
