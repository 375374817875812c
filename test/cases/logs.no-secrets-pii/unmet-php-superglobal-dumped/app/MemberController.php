<?php

namespace App;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

class MemberController
{
    public function join(Request $request)
    {
        error_log(print_r($_POST, true));
        return response('', 202);
    }
}
