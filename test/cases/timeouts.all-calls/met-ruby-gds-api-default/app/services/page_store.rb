require "gds_api/base"

class PageStore < GdsApi::Base
  def page(id)
    get_json("#{endpoint}/pages/#{id}").to_h
  end
end
