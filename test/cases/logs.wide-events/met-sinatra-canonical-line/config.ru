# frozen_string_literal: true

require_relative "lib/canonical_line"
require_relative "app"

use CanonicalLine, io: $stdout
run TableBooking
