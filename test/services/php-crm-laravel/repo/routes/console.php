<?php

use App\Jobs\PurgeDormantContacts;
use Illuminate\Support\Facades\Schedule;

Schedule::job(new PurgeDormantContacts)->dailyAt('02:10')->onOneServer();
Schedule::command('activitylog:clean --force')->daily();
Schedule::command('horizon:snapshot')->everyFiveMinutes();
