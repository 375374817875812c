# frozen_string_literal: true

Yabeda.configure do
  default_tag :app, "allotments"
end
