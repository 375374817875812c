class AllergenClient
  include Persistent

  def for(dish)
    persistently { HTTP.timeout(2).get("#{ENV.fetch('ALLERGEN_URL')}/dishes/#{dish}").parse }
  end
end
