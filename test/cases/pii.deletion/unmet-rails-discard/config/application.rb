require "rails/all"
module A
  class Application < Rails::Application
  end
end
