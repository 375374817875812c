module Orchard
  class Application < Rails::Application
  end
end
