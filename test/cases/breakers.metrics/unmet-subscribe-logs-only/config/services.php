<?php

return ['gift_aid' => ['url' => env('GIFT_AID_URL')]];
