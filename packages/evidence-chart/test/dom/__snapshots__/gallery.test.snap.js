/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["bar"] = 
`Bar chart of Direct spend with SMEs by Part of the public sector, 4 in all. Highest: Local government, 34%. Lowest: Central government, 11%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="426" viewBox="0 0 732 426" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Councils spend a larger share with small firms than the rest of the public sector</title>
 <desc>A third of direct council spending goes to SMEs; in central government it is a ninth.</desc>
 <rect width="732" height="426" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Councils spend a larger share with small firms than the rest of the</text>
 <text font-weight="700" x="16" y="63" font-size="20">public sector</text>
 <text fill="#000000" x="16" y="88" font-size="14">Direct spend with SMEs, %, 2023</text>
 <text x="16" y="111" font-size="14">A third of direct council spending goes to SMEs; in central government it is a ninth.</text>
 <g transform="translate(16 120)">
  <path class="grid" fill="none" stroke="#cccccc" d="M160.6 11.2L160.6 121.6M232.1 11.2L232.1 121.6M303.7 11.2L303.7 121.6M375.2 11.2L375.2 121.6M446.8 11.2L446.8 121.6M518.4 11.2L518.4 121.6M589.9 11.2L589.9 121.6M661.5 11.2L661.5 121.6"/>
  <path class="fill s0" fill="#004422" d="M160.6 14.1H647.2V34.9H160.6ZM160.6 40.7H446.8V61.5H160.6ZM160.6 67.3H446.8V88.1H160.6ZM160.6 93.9H318V114.7H160.6Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M160.6 11.2L160.6 121.6"/>
  <path class="halo" fill="none" stroke="#ffffff" stroke-width="4" d="M446.8 11.2L446.8 121.6"/>
  <path class="reference" fill="none" stroke="#000000" stroke-width="1.5" stroke-dasharray="5 4" d="M446.8 11.2L446.8 121.6"/>
  <text class="place" x="139.4" y="29.4" text-anchor="end">Local government</text>
  <text class="place" x="139.4" y="56" text-anchor="end">NHS</text>
  <text class="place" x="139.4" y="82.6" text-anchor="end">All public sector</text>
  <text class="place" x="139.4" y="109.2" text-anchor="end">Central government</text>
  <text class="tick" fill="#000000" x="160.6" y="139.8" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="232.1" y="139.8" text-anchor="middle">5%</text>
  <text class="tick" fill="#000000" x="303.7" y="139.8" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="375.2" y="139.8" text-anchor="middle">15%</text>
  <text class="tick" fill="#000000" x="446.8" y="139.8" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="518.4" y="139.8" text-anchor="middle">25%</text>
  <text class="tick" fill="#000000" x="589.9" y="139.8" text-anchor="middle">30%</text>
  <text class="tick" fill="#000000" x="661.5" y="139.8" text-anchor="middle">35%</text>
  <text class="value" x="652.2" y="29.4">34%</text>
  <text class="value" x="451.8" y="56">20%</text>
  <text class="value" x="451.8" y="82.6">20%</text>
  <text class="value" x="323" y="109.2">11%</text>
  <circle class="ring" fill="#ffffff" stroke="#000000" cx="446.8" cy="9.1" r="9.799999999999999"/>
  <text class="badge" font-weight="700" text-anchor="middle" x="446.8" y="14">1</text>
 </g>
 <text x="16" y="294" font-size="14">1. All public sector: 20%</text>
 <text x="16" y="317" font-size="14">The tracker gives local government SME spending as £24.1bn, Tussell’s own blog as £15.8bn.</text>
 <text x="16" y="340" font-size="14">Source: British Chambers of Commerce and Tussell, reported by Think Digital Partners</text>
 <text x="16" y="358" font-size="14">https://www.thinkdigitalpartners.com/news/2024/08/15/procurement-government-contracts-still-</text>
 <text x="16" y="377" font-size="14">out-of-reach-for-smes/</text>
 <text x="16" y="400" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot bar */

snapshots["barriers"] = 
`Bar chart of Share of answers by Barrier, 3 in all. Highest: Risk-averse culture, 65%. Lowest: Limited budgets, 55%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="307" viewBox="0 0 732 307" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Most councils say culture and rules hold innovation back</title>
 <desc>Two in three name a risk-averse culture; more than half name confusion about the rules.</desc>
 <rect width="732" height="307" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Most councils say culture and rules hold innovation back</text>
 <text fill="#000000" x="16" y="61" font-size="14">Share of answers, %, 2023/24</text>
 <text x="16" y="84" font-size="14">Two in three name a risk-averse culture; more than half name confusion about the rules.</text>
 <g transform="translate(16 93)">
  <path class="grid" fill="none" stroke="#cccccc" d="M269.8 11.2L269.8 95M325.7 11.2L325.7 95M381.7 11.2L381.7 95M437.6 11.2L437.6 95M493.6 11.2L493.6 95M549.6 11.2L549.6 95M605.5 11.2L605.5 95M661.5 11.2L661.5 95"/>
  <path class="fill s0" fill="#004422" d="M269.8 14.1H633.5V34.9H269.8ZM269.8 40.7H594.3V61.5H269.8ZM269.8 67.3H577.5V88.1H269.8Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M269.8 11.2L269.8 95"/>
  <text class="place" x="248.6" y="29.4" text-anchor="end">Risk-averse culture</text>
  <text class="place" x="248.6" y="56" text-anchor="end">Confusion about procurement rules</text>
  <text class="place" x="248.6" y="82.6" text-anchor="end">Limited budgets</text>
  <text class="tick" fill="#000000" x="269.8" y="113.2" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="325.7" y="113.2" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="381.7" y="113.2" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="437.6" y="113.2" text-anchor="middle">30%</text>
  <text class="tick" fill="#000000" x="493.6" y="113.2" text-anchor="middle">40%</text>
  <text class="tick" fill="#000000" x="549.6" y="113.2" text-anchor="middle">50%</text>
  <text class="tick" fill="#000000" x="605.5" y="113.2" text-anchor="middle">60%</text>
  <text class="tick" fill="#000000" x="661.5" y="113.2" text-anchor="middle">70%</text>
  <text class="value" x="638.5" y="29.4">65%</text>
  <text class="value" x="599.3" y="56">58%</text>
  <text class="value" x="582.5" y="82.6">55%</text>
 </g>
 <text x="16" y="240" font-size="14">Source: IPEC and ADEPT, Lunch and Learn slide pack</text>
 <text x="16" y="259" font-size="14">https://adeptnet.org.uk/documents/lunch-learn-connected-places-catapult-slide-pack</text>
 <text x="16" y="282" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot barriers */

snapshots["column"] = 
`Column chart of Innovation partnership notices by Year, from 2015 to 2024. Highest: 2019, 96. Lowest: 2015, 0. First: 2015, 0. Last: 2024, 56; up 56.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="700" viewBox="0 0 732 700" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Innovation partnerships have never passed 96 notices a year</title>
 <desc>The procedure made for innovation is used fewer than a hundred times a year in all of the EU.</desc>
 <rect width="732" height="700" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Innovation partnerships have never passed 96 notices a year</text>
 <text fill="#000000" x="16" y="61" font-size="14">Innovation partnership notices, 2015 to 2024</text>
 <text x="16" y="84" font-size="14">The procedure made for innovation is used fewer than a hundred times a year in all of the EU.</text>
 <g transform="translate(16 93)">
  <path class="grid" fill="none" stroke="#cccccc" d="M32.8 361.2L700 361.2M32.8 302.9L700 302.9M32.8 244.6L700 244.6M32.8 186.2L700 186.2M32.8 127.9L700 127.9M32.8 69.6L700 69.6"/>
  <path class="fill s0" fill="#004422" d="M40.1 361.2H92.2V361.2H40.1ZM106.8 361.2H158.9V314.5H106.8ZM173.6 361.2H225.6V314.5H173.6ZM240.3 361.2H292.3V119.2H240.3ZM307 361.2H359.1V81.3H307ZM373.7 361.2H425.8V157.1H373.7ZM440.5 361.2H492.5V145.4H440.5ZM507.2 361.2H559.2V139.6H507.2ZM573.9 361.2H625.9V276.6H573.9ZM640.6 361.2H692.7V197.9H640.6Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M32.8 361.2L700 361.2"/>
  <path class="leader" fill="none" stroke="#000000" d="M132.9 64.6L132.9 307.5"/>
  <text class="tick" fill="#000000" x="26.8" y="366.1" text-anchor="end">0</text>
  <text class="tick" fill="#000000" x="26.8" y="307.8" text-anchor="end">20</text>
  <text class="tick" fill="#000000" x="26.8" y="249.5" text-anchor="end">40</text>
  <text class="tick" fill="#000000" x="26.8" y="191.1" text-anchor="end">60</text>
  <text class="tick" fill="#000000" x="26.8" y="132.8" text-anchor="end">80</text>
  <text class="tick" fill="#000000" x="26.8" y="74.5" text-anchor="end">100</text>
  <text class="place" x="66.1" y="380.8" text-anchor="middle">2015</text>
  <text class="place" x="132.9" y="380.8" text-anchor="middle">2016</text>
  <text class="place" x="199.6" y="380.8" text-anchor="middle">2017</text>
  <text class="place" x="266.3" y="380.8" text-anchor="middle">2018</text>
  <text class="place" x="333" y="380.8" text-anchor="middle">2019</text>
  <text class="place" x="399.8" y="380.8" text-anchor="middle">2020</text>
  <text class="place" x="466.5" y="380.8" text-anchor="middle">2021</text>
  <text class="place" x="533.2" y="380.8" text-anchor="middle">2022</text>
  <text class="place" x="599.9" y="380.8" text-anchor="middle">2023</text>
  <text class="place" x="666.6" y="380.8" text-anchor="middle">2024</text>
  <text class="value" x="66.1" y="356.2" text-anchor="middle">0</text>
  <text class="value" x="132.9" y="309.5" text-anchor="middle">16</text>
  <text class="value" x="199.6" y="309.5" text-anchor="middle">16</text>
  <text class="value" x="266.3" y="114.2" text-anchor="middle">83</text>
  <text class="value" x="333" y="76.3" text-anchor="middle">96</text>
  <text class="value" x="399.8" y="152.1" text-anchor="middle">70</text>
  <text class="value" x="466.5" y="140.4" text-anchor="middle">74</text>
  <text class="value" x="533.2" y="134.6" text-anchor="middle">76</text>
  <text class="value" x="599.9" y="271.6" text-anchor="middle">29</text>
  <text class="value" x="666.6" y="192.9" text-anchor="middle">56</text>
  <text class="note" x="140.7" y="25.2" text-anchor="middle">Directive 2014/24/EU had</text>
  <text class="note" x="140.7" y="42" text-anchor="middle">to be in national law by</text>
  <text class="note" x="140.7" y="58.8" text-anchor="middle">April 2016</text>
 </g>
 <text x="16" y="508" font-size="14">The source&#39;s printed totals are wrong by the number of the year; shares are of the sum of the</text>
 <text x="16" y="527" font-size="14">five procedures.</text>
 <text x="16" y="550" font-size="14">2016 and 2017 carry the same figures for two procedures; one year may be a copying error in the</text>
 <text x="16" y="569" font-size="14">source.</text>
 <text x="16" y="591" font-size="14">All of the EU on Tenders Electronic Daily, not the UK alone; UK notices leave it after 2020.</text>
 <text x="16" y="610" font-size="14">Compiled by an academic from searches, not an official statistic.</text>
 <text x="16" y="633" font-size="14">Source: telles.eu, Usage of procurement procedures 2014-2024</text>
 <text x="16" y="652" font-size="14">https://telles.eu/usage-of-procurement-procedures-2014-2024</text>
 <text x="16" y="675" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot column */

snapshots["describe"] = 
`Bar chart of Direct spend with SMEs by Part of the public sector, 4 in all. Highest: Local government, 34%. Lowest: Central government, 11%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="380" viewBox="0 0 732 380" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Councils spend a larger share with small firms than the rest of the public sector</title>
 <desc>A third of direct council spending goes to SMEs; in central government it is a ninth.</desc>
 <rect width="732" height="380" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Councils spend a larger share with small firms than the rest of the</text>
 <text font-weight="700" x="16" y="63" font-size="20">public sector</text>
 <text fill="#000000" x="16" y="88" font-size="14">Direct spend with SMEs, %, 2023</text>
 <text x="16" y="111" font-size="14">A third of direct council spending goes to SMEs; in central government it is a ninth.</text>
 <g transform="translate(16 120)">
  <path class="grid" fill="none" stroke="#cccccc" d="M160.6 11.2L160.6 121.6M232.1 11.2L232.1 121.6M303.7 11.2L303.7 121.6M375.2 11.2L375.2 121.6M446.8 11.2L446.8 121.6M518.4 11.2L518.4 121.6M589.9 11.2L589.9 121.6M661.5 11.2L661.5 121.6"/>
  <path class="fill s0" fill="#004422" d="M160.6 14.1H647.2V34.9H160.6ZM160.6 40.7H446.8V61.5H160.6ZM160.6 67.3H446.8V88.1H160.6ZM160.6 93.9H318V114.7H160.6Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M160.6 11.2L160.6 121.6"/>
  <text class="place" x="139.4" y="29.4" text-anchor="end">Local government</text>
  <text class="place" x="139.4" y="56" text-anchor="end">NHS</text>
  <text class="place" x="139.4" y="82.6" text-anchor="end">All public sector</text>
  <text class="place" x="139.4" y="109.2" text-anchor="end">Central government</text>
  <text class="tick" fill="#000000" x="160.6" y="139.8" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="232.1" y="139.8" text-anchor="middle">5%</text>
  <text class="tick" fill="#000000" x="303.7" y="139.8" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="375.2" y="139.8" text-anchor="middle">15%</text>
  <text class="tick" fill="#000000" x="446.8" y="139.8" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="518.4" y="139.8" text-anchor="middle">25%</text>
  <text class="tick" fill="#000000" x="589.9" y="139.8" text-anchor="middle">30%</text>
  <text class="tick" fill="#000000" x="661.5" y="139.8" text-anchor="middle">35%</text>
  <text class="value" x="652.2" y="29.4">34%</text>
  <text class="value" x="451.8" y="56">20%</text>
  <text class="value" x="451.8" y="82.6">20%</text>
  <text class="value" x="323" y="109.2">11%</text>
 </g>
 <text x="16" y="294" font-size="14">Source: British Chambers of Commerce and Tussell, reported by Think Digital Partners</text>
 <text x="16" y="313" font-size="14">https://www.thinkdigitalpartners.com/news/2024/08/15/procurement-government-contracts-still-</text>
 <text x="16" y="332" font-size="14">out-of-reach-for-smes/</text>
 <text x="16" y="355" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot describe */

snapshots["dot"] = 
`Dot chart of Direct spend with SMEs by Part of the public sector, 4 in all. Highest: Local government, 34%. Lowest: Central government, 11%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="380" viewBox="0 0 732 380" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Councils spend a larger share with small firms than the rest of the public sector</title>
 <desc>A third of direct council spending goes to SMEs; in central government it is a ninth.</desc>
 <rect width="732" height="380" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Councils spend a larger share with small firms than the rest of the</text>
 <text font-weight="700" x="16" y="63" font-size="20">public sector</text>
 <text fill="#000000" x="16" y="88" font-size="14">Direct spend with SMEs, %, 2023</text>
 <text x="16" y="111" font-size="14">A third of direct council spending goes to SMEs; in central government it is a ninth.</text>
 <g transform="translate(16 120)">
  <path class="grid" fill="none" stroke="#cccccc" d="M160.6 11.2L160.6 121.6M235.5 11.2L235.5 121.6M310.3 11.2L310.3 121.6M385.2 11.2L385.2 121.6M460.1 11.2L460.1 121.6M535 11.2L535 121.6M609.9 11.2L609.9 121.6M684.7 11.2L684.7 121.6"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M664.8 24.5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM455.1 51.1a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM455.1 77.7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM320.3 104.3a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M160.6 11.2L160.6 121.6"/>
  <text class="place" x="139.4" y="29.4" text-anchor="end">Local government</text>
  <text class="place" x="139.4" y="56" text-anchor="end">NHS</text>
  <text class="place" x="139.4" y="82.6" text-anchor="end">All public sector</text>
  <text class="place" x="139.4" y="109.2" text-anchor="end">Central government</text>
  <text class="tick" fill="#000000" x="160.6" y="139.8" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="235.5" y="139.8" text-anchor="middle">5%</text>
  <text class="tick" fill="#000000" x="310.3" y="139.8" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="385.2" y="139.8" text-anchor="middle">15%</text>
  <text class="tick" fill="#000000" x="460.1" y="139.8" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="535" y="139.8" text-anchor="middle">25%</text>
  <text class="tick" fill="#000000" x="609.9" y="139.8" text-anchor="middle">30%</text>
  <text class="tick" fill="#000000" x="684.7" y="139.8" text-anchor="middle">35%</text>
 </g>
 <text x="16" y="294" font-size="14">Source: British Chambers of Commerce and Tussell, reported by Think Digital Partners</text>
 <text x="16" y="313" font-size="14">https://www.thinkdigitalpartners.com/news/2024/08/15/procurement-government-contracts-still-</text>
 <text x="16" y="332" font-size="14">out-of-reach-for-smes/</text>
 <text x="16" y="355" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot dot */

snapshots["inline-bars"] = 
`Table with bars of Direct spend with SMEs by Part of the public sector, 4 in all. Highest: Local government, 34%. Lowest: Central government, 11%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="410" viewBox="0 0 732 410" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Councils spend a larger share with small firms than the rest of the public sector</title>
 <desc>A third of direct council spending goes to SMEs; in central government it is a ninth.</desc>
 <rect width="732" height="410" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Councils spend a larger share with small firms than the rest of the</text>
 <text font-weight="700" x="16" y="63" font-size="20">public sector</text>
 <text fill="#000000" x="16" y="88" font-size="14">Direct spend with SMEs, %, 2023</text>
 <text x="16" y="111" font-size="14">A third of direct council spending goes to SMEs; in central government it is a ninth.</text>
 <g transform="translate(16 120)">
  <path class="grid" fill="none" stroke="#cccccc" d="M0 25.9L700 25.9M0 62.3L700 62.3M0 98.7L700 98.7M0 135.1L700 135.1M0 171.5L700 171.5"/>
  <path class="fill s0" fill="#004422" d="M153.4 44.8H686V54.6H153.4ZM153.4 81.2H466.7V91H153.4ZM153.4 117.6H466.7V127.4H153.4ZM153.4 154H325.7V163.8H153.4Z"/>
  <text class="panel" font-weight="700" x="153.4" y="14">Direct spend with SMEs, %</text>
  <text class="place" x="0" y="42.7">Local government</text>
  <text class="place" x="0" y="79.1">NHS</text>
  <text class="place" x="0" y="115.5">All public sector</text>
  <text class="place" x="0" y="151.9">Central government</text>
  <text class="value" x="153.4" y="41.3">34%</text>
  <text class="value" x="153.4" y="77.7">20%</text>
  <text class="value" x="153.4" y="114.1">20%</text>
  <text class="value" x="153.4" y="150.5">11%</text>
 </g>
 <text x="16" y="324" font-size="14">Source: British Chambers of Commerce and Tussell, reported by Think Digital Partners</text>
 <text x="16" y="343" font-size="14">https://www.thinkdigitalpartners.com/news/2024/08/15/procurement-government-contracts-still-</text>
 <text x="16" y="362" font-size="14">out-of-reach-for-smes/</text>
 <text x="16" y="385" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot inline-bars */

snapshots["interval"] = 
`Dot chart of Estimate by Region, 4 in all. Highest of those drawn: Wales, 51%. Lowest of those drawn: Midlands, 39%. The intervals of Wales and Midlands overlap. 1 figure is withheld by the source.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="342" viewBox="0 0 732 342" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Illustration: estimates with intervals</title>
 <desc>Intervals that overlap do not tell two estimates apart.</desc>
 <rect width="732" height="342" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Illustration: estimates with intervals</text>
 <text fill="#000000" x="16" y="61" font-size="14">Estimate</text>
 <text x="16" y="84" font-size="14">Intervals that overlap do not tell two estimates apart.</text>
 <g transform="translate(16 93)">
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M2 9.5L16 9.5M2 5.5L2 13.5M16 5.5L16 13.5"/>
  <path class="suppressed" fill="#ffffff" stroke="#000000" stroke-width="1.5" d="M207.4 5.5l4 4l-4 4l-4 -4Z"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M87.1 38.1L87.1 148.5M186.7 38.1L186.7 148.5M286.3 38.1L286.3 148.5M385.9 38.1L385.9 148.5M485.5 38.1L485.5 148.5M585.1 38.1L585.1 148.5M684.7 38.1L684.7 148.5"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M445.7 51.4L565.2 51.4M445.7 47.4L445.7 55.4M565.2 47.4L565.2 55.4M385.9 78L565.2 78M385.9 74L385.9 82M565.2 74L565.2 82M555.2 131.2L634.9 131.2M555.2 127.2L555.2 135.2M634.9 127.2L634.9 135.2"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M500.4 51.4a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM470.6 78a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM590.1 131.2a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M87.1 38.1L87.1 148.5"/>
  <path class="suppressed" fill="#ffffff" stroke="#000000" stroke-width="1.5" d="M87.1 100.6l4 4l-4 4l-4 -4Z"/>
  <text class="name" x="24" y="14.4">Interval of uncertainty</text>
  <text class="name" x="222.4" y="14.4">Withheld</text>
  <text class="place" x="65.9" y="56.3" text-anchor="end">North</text>
  <text class="place" x="65.9" y="82.9" text-anchor="end">Midlands</text>
  <text class="place" x="65.9" y="109.5" text-anchor="end">South</text>
  <text class="place" x="65.9" y="136.1" text-anchor="end">Wales</text>
  <text class="tick" fill="#000000" x="87.1" y="166.7" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="186.7" y="166.7" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="286.3" y="166.7" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="385.9" y="166.7" text-anchor="middle">30%</text>
  <text class="tick" fill="#000000" x="485.5" y="166.7" text-anchor="middle">40%</text>
  <text class="tick" fill="#000000" x="585.1" y="166.7" text-anchor="middle">50%</text>
  <text class="tick" fill="#000000" x="684.7" y="166.7" text-anchor="middle">60%</text>
 </g>
 <text x="16" y="294" font-size="14">Source: Made-up figures for this example</text>
 <text x="16" y="317" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot interval */

snapshots["line"] = 
`Line chart comparing United Kingdom, Germany, France and 1 more by Year, from 2007 to 2016. United Kingdom: Highest: 2009, 15.6%. Lowest: 2007, 13.0%. First: 2007, 13.0%. Last: 2016, 13.4%; up 0.4 percentage points. Germany: Highest: 2016, 15.5%. Lowest: 2007, 12.9%. First: 2007, 12.9%. Last: 2016, 15.5%; up 2.6 percentage points. From first to last, the trend is upward. France: Highest: 2009, 15.1%. Lowest: 2007, 13.9%. First: 2007, 13.9%. Last: 2016, 14.5%; up 0.5 percentage points. Ireland: Highest: 2008, 12.9%. Lowest: 2015, 7.3%. First: 2007, 11.6%. Last: 2016, 7.5%; down 4.1 percentage points. From first to last, the trend is downward.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="617" viewBox="0 0 732 617" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>UK public procurement is about a seventh of the economy</title>
 <desc>UK procurement rose from 12.95% of GDP in 2007 to 15.62% in 2009, and was 13.35% in 2016; in Germany it stayed high, in Ireland it fell below where it began.</desc>
 <rect width="732" height="617" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">UK public procurement is about a seventh of the economy</text>
 <text fill="#000000" x="16" y="61" font-size="14">Per cent, 2007 to 2016</text>
 <text x="16" y="84" font-size="14">UK procurement rose from 12.95% of GDP in 2007 to 15.62% in 2009, and was 13.35% in 2016;</text>
 <text x="16" y="103" font-size="14">in Germany it stayed high, in Ireland it fell below where it began.</text>
 <g transform="translate(16 112)">
  <path class="grid" fill="none" stroke="#cccccc" d="M38.5 361.2L557.1 361.2M38.5 273.7L557.1 273.7M38.5 186.2L557.1 186.2M38.5 98.7L557.1 98.7M38.5 11.2L557.1 11.2"/>
  <path class="line s3" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#9955bb" stroke-width="2.5" stroke-dasharray="9 3 2 3" d="M46.5 157.9L102.3 134.7L158.3 146.3L214.1 155.1L269.9 179.9L325.7 191.5L381.6 198.3L437.5 195.6L493.3 233.5L549.1 230"/>
  <path class="line s2" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#002266" stroke-width="2.5" stroke-dasharray="2 3" d="M46.5 117.3L102.3 115.9L158.3 96.3L214.1 97.5L269.9 102.6L325.7 98.3L381.6 97.6L437.5 101.7L493.3 106L549.1 108.1"/>
  <path class="line s1" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#cc7722" stroke-width="2.5" stroke-dasharray="7 3" d="M46.5 135.1L102.3 126.5L158.3 99.4L214.1 102.2L269.9 105.2L325.7 105.2L381.6 100.6L437.5 100.4L493.3 97.8L549.1 89.4"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M46.5 134.6L102.3 112.7L158.3 87.9L214.1 97.1L269.9 109.4L325.7 115.3L381.6 117.4L437.5 116L493.3 121.5L549.1 127.6"/>
  <path class="marker s3" fill="#9955bb" stroke="#ffffff" d="M46.5 153.9l4 4l-4 4l-4 -4ZM102.3 130.7l4 4l-4 4l-4 -4ZM158.3 142.3l4 4l-4 4l-4 -4ZM214.1 151.1l4 4l-4 4l-4 -4ZM269.9 175.9l4 4l-4 4l-4 -4ZM325.7 187.5l4 4l-4 4l-4 -4ZM381.6 194.3l4 4l-4 4l-4 -4ZM437.5 191.6l4 4l-4 4l-4 -4ZM493.3 229.5l4 4l-4 4l-4 -4ZM549.1 226l4 4l-4 4l-4 -4Z"/>
  <path class="marker s2" fill="#002266" stroke="#ffffff" d="M46.5 113.3l4 8h-8ZM102.3 111.9l4 8h-8ZM158.3 92.3l4 8h-8ZM214.1 93.5l4 8h-8ZM269.9 98.6l4 8h-8ZM325.7 94.3l4 8h-8ZM381.6 93.6l4 8h-8ZM437.5 97.7l4 8h-8ZM493.3 102l4 8h-8ZM549.1 104.1l4 8h-8Z"/>
  <path class="marker s1" fill="#cc7722" stroke="#ffffff" d="M42.5 131.1h8v8h-8ZM98.3 122.5h8v8h-8ZM154.3 95.4h8v8h-8ZM210.1 98.2h8v8h-8ZM265.9 101.2h8v8h-8ZM321.7 101.2h8v8h-8ZM377.6 96.6h8v8h-8ZM433.5 96.4h8v8h-8ZM489.3 93.8h8v8h-8ZM545.1 85.4h8v8h-8Z"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M42.5 134.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM98.3 112.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM154.3 87.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM210.1 97.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM265.9 109.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM321.7 115.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM377.6 117.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM433.5 116a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM489.3 121.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM545.1 127.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M38.5 361.2L557.1 361.2"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M567.1 127.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="marker s1" fill="#cc7722" stroke="#ffffff" d="M567.1 85.4h8v8h-8Z"/>
  <path class="marker s2" fill="#002266" stroke="#ffffff" d="M571.1 104.2l4 8h-8Z"/>
  <path class="marker s3" fill="#9955bb" stroke="#ffffff" d="M571.1 226l4 4l-4 4l-4 -4Z"/>
  <text class="tick" fill="#000000" x="32.5" y="366.1" text-anchor="end">0%</text>
  <text class="tick" fill="#000000" x="32.5" y="278.6" text-anchor="end">5%</text>
  <text class="tick" fill="#000000" x="32.5" y="191.1" text-anchor="end">10%</text>
  <text class="tick" fill="#000000" x="32.5" y="103.6" text-anchor="end">15%</text>
  <text class="tick" fill="#000000" x="32.5" y="16.1" text-anchor="end">20%</text>
  <text class="place" x="46.5" y="380.8" text-anchor="middle">2007</text>
  <text class="place" x="102.3" y="380.8" text-anchor="middle">2008</text>
  <text class="place" x="158.3" y="380.8" text-anchor="middle">2009</text>
  <text class="place" x="214.1" y="380.8" text-anchor="middle">2010</text>
  <text class="place" x="269.9" y="380.8" text-anchor="middle">2011</text>
  <text class="place" x="325.7" y="380.8" text-anchor="middle">2012</text>
  <text class="place" x="381.6" y="380.8" text-anchor="middle">2013</text>
  <text class="place" x="437.5" y="380.8" text-anchor="middle">2014</text>
  <text class="place" x="493.3" y="380.8" text-anchor="middle">2015</text>
  <text class="place" x="549.1" y="380.8" text-anchor="middle">2016</text>
  <text class="name" x="581.1" y="132.5">United Kingdom</text>
  <text class="name" x="581.1" y="94.3">Germany</text>
  <text class="name" x="581.1" y="113.1">France</text>
  <text class="name" x="581.1" y="234.9">Ireland</text>
 </g>
 <text x="16" y="527" font-size="14">An older edition; later editions revise it.</text>
 <text x="16" y="550" font-size="14">Source: OECD, Government at a Glance 2017, republished by Our World in Data (CC BY)</text>
 <text x="16" y="569" font-size="14">https://github.com/owid/owid-datasets</text>
 <text x="16" y="591" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot line */

snapshots["line-gap"] = 
`Line chart of Direct spend with SMEs by Year, from 2018 to 2024. Highest: 2021, 21%. Lowest: 2018, 18%. First: 2018, 18%. Last: 2024, 20%; up 2 percentage points. 2 figures are missing.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="602" viewBox="0 0 732 602" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>One pound in five of direct public spending goes to small firms</title>
 <desc>The share has stood at about a fifth since 2021. No figures are published for 2019 and 2020.</desc>
 <rect width="732" height="602" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">One pound in five of direct public spending goes to small firms</text>
 <text fill="#000000" x="16" y="61" font-size="14">Direct spend with SMEs, %, 2018 to 2024</text>
 <text x="16" y="84" font-size="14">The share has stood at about a fifth since 2021. No figures are published for 2019 and 2020.</text>
 <g transform="translate(16 93)">
  <path class="missing" fill="none" stroke="#000000" stroke-width="1.5" d="M6 6.5l6 6m0 -6l-6 6"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M38.5 388.1L499.2 388.1M38.5 338.1L499.2 338.1M38.5 288.1L499.2 288.1M38.5 238.1L499.2 238.1M38.5 188.1L499.2 188.1M38.5 138.1L499.2 138.1M38.5 88.1L499.2 88.1M38.5 38.1L499.2 38.1"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M46.5 208.1h0M269 178.1L343.1 188.1L417.2 188.1L491.2 188.1"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M42.5 208.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM265 178.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM339.1 188.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM413.2 188.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM487.2 188.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M38.5 388.1L499.2 388.1"/>
  <path class="halo" fill="none" stroke="#ffffff" stroke-width="4" d="M38.5 58.1L499.2 58.1"/>
  <path class="reference" fill="none" stroke="#000000" stroke-width="1.5" stroke-dasharray="5 4" d="M38.5 58.1L499.2 58.1"/>
  <path class="missing" fill="none" stroke="#000000" stroke-width="1.5" d="M117.6 385.1l6 6m0 -6l-6 6M191.7 385.1l6 6m0 -6l-6 6"/>
  <text class="name" x="24" y="14.4">No figure published</text>
  <text class="tick" fill="#000000" x="32.5" y="393" text-anchor="end">0%</text>
  <text class="tick" fill="#000000" x="32.5" y="343" text-anchor="end">5%</text>
  <text class="tick" fill="#000000" x="32.5" y="293" text-anchor="end">10%</text>
  <text class="tick" fill="#000000" x="32.5" y="243" text-anchor="end">15%</text>
  <text class="tick" fill="#000000" x="32.5" y="193" text-anchor="end">20%</text>
  <text class="tick" fill="#000000" x="32.5" y="143" text-anchor="end">25%</text>
  <text class="tick" fill="#000000" x="32.5" y="93" text-anchor="end">30%</text>
  <text class="tick" fill="#000000" x="32.5" y="43" text-anchor="end">35%</text>
  <text class="place" x="46.5" y="407.7" text-anchor="middle">2018</text>
  <text class="place" x="120.6" y="407.7" text-anchor="middle">2019</text>
  <text class="place" x="194.7" y="407.7" text-anchor="middle">2020</text>
  <text class="place" x="269" y="407.7" text-anchor="middle">2021</text>
  <text class="place" x="343.1" y="407.7" text-anchor="middle">2022</text>
  <text class="place" x="417.2" y="407.7" text-anchor="middle">2023</text>
  <text class="place" x="491.2" y="407.7" text-anchor="middle">2024</text>
  <text class="name" x="507.2" y="63">Government aim of 33%</text>
 </g>
 <text x="16" y="535" font-size="14">Source: British Chambers of Commerce and Tussell, SME procurement tracker</text>
 <text x="16" y="554" font-size="14">https://www.tussell.com/gov/blog/sme-procurement-tracker-2025</text>
 <text x="16" y="577" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot line-gap */

snapshots["many-lines"] = 
`Line chart comparing United Kingdom, Australia, Canada and 7 more by Year, from 2007 to 2016. United Kingdom: Highest: 2009, 15.6%. Lowest: 2007, 13.0%. First: 2007, 13.0%. Last: 2016, 13.4%; up 0.4 percentage points. Australia: Highest: 2009, 13.6%. Lowest: 2007, 12.1%. First: 2007, 12.1%. Last: 2015, 13.2%; up 1.0 percentage points. Canada: Highest: 2010, 14.8%. Lowest: 2007, 12.8%. First: 2007, 12.8%. Last: 2016, 13.4%; up 0.7 percentage points. Denmark: Highest: 2012, 14.8%. Lowest: 2007, 12.6%. First: 2007, 12.6%. Last: 2016, 14.2%; up 1.6 percentage points. 6 more are in the table. 1 figure is missing.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="629" viewBox="0 0 732 629" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Procurement’s share of the economy differs by half between countries</title>
 <desc>The first four countries are named; the others are behind them, and in the table.</desc>
 <rect width="732" height="629" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Procurement’s share of the economy differs by half between</text>
 <text font-weight="700" x="16" y="63" font-size="20">countries</text>
 <text fill="#000000" x="16" y="88" font-size="14">Per cent, 2007 to 2016</text>
 <text x="16" y="111" font-size="14">The first four countries are named; the others are behind them, and in the table.</text>
 <g transform="translate(16 120)">
  <path class="line s4" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#222827" stroke-width="1" d="M0 9.5L18 9.5"/>
  <path class="marker s4" fill="#222827" stroke="#ffffff" d="M5 8.5h8v2h-8ZM8 5.5h2v8h-2Z"/>
  <path class="missing" fill="none" stroke="#000000" stroke-width="1.5" d="M109.1 6.5l6 6m0 -6l-6 6"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M38.5 388.1L557.1 388.1M38.5 300.6L557.1 300.6M38.5 213.1L557.1 213.1M38.5 125.6L557.1 125.6M38.5 38.1L557.1 38.1"/>
  <path class="line s4" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#222827" stroke-width="1" d="M46.5 205.9L102.3 200.9L158.3 181.8L214.1 191.2L269.9 198.9L325.7 201.7L381.6 200.9L437.5 204.7L493.3 206.8L549.1 209.6"/>
  <path class="line s4" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#222827" stroke-width="1" d="M46.5 184.8L102.3 161.7L158.3 173.2L214.1 182L269.9 206.8L325.7 218.4L381.6 225.2L437.5 222.6L493.3 260.4L549.1 256.9"/>
  <path class="line s4" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#222827" stroke-width="1" d="M46.5 162L102.3 153.4L158.3 126.3L214.1 129.1L269.9 132.1L325.7 132.1L381.6 127.5L437.5 127.4L493.3 124.7L549.1 116.3"/>
  <path class="line s4" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#222827" stroke-width="1" d="M46.5 144.2L102.3 142.8L158.3 123.2L214.1 124.4L269.9 129.5L325.7 125.3L381.6 124.6L437.5 128.6L493.3 133L549.1 135"/>
  <path class="line s4" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#222827" stroke-width="1" d="M46.5 136.1L102.3 121.2L158.3 85.4L214.1 87.1L269.9 86.4L325.7 74.3L381.6 66.5L437.5 65.9L493.3 81.2L549.1 78.2"/>
  <path class="line s4" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#222827" stroke-width="1" d="M46.5 158.7L102.3 138.6L158.3 125.3L214.1 151.5L269.9 157.6L325.7 131.9L381.6 144.3L437.5 150.1L493.3 142.1L549.1 148.4"/>
  <path class="line s3" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#9955bb" stroke-width="2.5" stroke-dasharray="9 3 2 3" d="M46.5 167.6L102.3 158.2L158.3 134.7L214.1 136.5L269.9 140.5L325.7 129.6L381.6 135.8L437.5 134.4L493.3 140.3L549.1 138.9"/>
  <path class="line s2" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#002266" stroke-width="2.5" stroke-dasharray="2 3" d="M46.5 164.6L102.3 162.4L158.3 130L214.1 128.6L269.9 141.2L325.7 145.9L381.6 154.7L437.5 164.1L493.3 152.9L549.1 153.1"/>
  <path class="line s1" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#cc7722" stroke-width="2.5" stroke-dasharray="7 3" d="M46.5 176.2L102.3 166.9L158.3 149.6L214.1 159.7L269.9 159.7L325.7 166.9L381.6 167.1L437.5 162.9L493.3 158"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M46.5 161.5L102.3 139.6L158.3 114.8L214.1 124L269.9 136.3L325.7 142.2L381.6 144.3L437.5 142.9L493.3 148.4L549.1 154.5"/>
  <path class="marker s4" fill="#222827" stroke="#ffffff" d="M42.5 204.9h8v2h-8ZM45.5 201.9h2v8h-2ZM98.3 199.9h8v2h-8ZM101.3 196.9h2v8h-2ZM154.3 180.8h8v2h-8ZM157.3 177.8h2v8h-2ZM210.1 190.2h8v2h-8ZM213.1 187.2h2v8h-2ZM265.9 197.9h8v2h-8ZM268.9 194.9h2v8h-2ZM321.7 200.7h8v2h-8ZM324.7 197.7h2v8h-2ZM377.6 199.9h8v2h-8ZM380.6 196.9h2v8h-2ZM433.5 203.7h8v2h-8ZM436.5 200.7h2v8h-2ZM489.3 205.8h8v2h-8ZM492.3 202.8h2v8h-2ZM545.1 208.6h8v2h-8ZM548.1 205.6h2v8h-2Z"/>
  <path class="marker s4" fill="#222827" stroke="#ffffff" d="M42.5 183.8h8v2h-8ZM45.5 180.8h2v8h-2ZM98.3 160.7h8v2h-8ZM101.3 157.7h2v8h-2ZM154.3 172.2h8v2h-8ZM157.3 169.2h2v8h-2ZM210.1 181h8v2h-8ZM213.1 178h2v8h-2ZM265.9 205.8h8v2h-8ZM268.9 202.8h2v8h-2ZM321.7 217.4h8v2h-8ZM324.7 214.4h2v8h-2ZM377.6 224.2h8v2h-8ZM380.6 221.2h2v8h-2ZM433.5 221.6h8v2h-8ZM436.5 218.6h2v8h-2ZM489.3 259.4h8v2h-8ZM492.3 256.4h2v8h-2ZM545.1 255.9h8v2h-8ZM548.1 252.9h2v8h-2Z"/>
  <path class="marker s4" fill="#222827" stroke="#ffffff" d="M42.5 161h8v2h-8ZM45.5 158h2v8h-2ZM98.3 152.4h8v2h-8ZM101.3 149.4h2v8h-2ZM154.3 125.3h8v2h-8ZM157.3 122.3h2v8h-2ZM210.1 128.1h8v2h-8ZM213.1 125.1h2v8h-2ZM265.9 131.1h8v2h-8ZM268.9 128.1h2v8h-2ZM321.7 131.1h8v2h-8ZM324.7 128.1h2v8h-2ZM377.6 126.5h8v2h-8ZM380.6 123.5h2v8h-2ZM433.5 126.4h8v2h-8ZM436.5 123.4h2v8h-2ZM489.3 123.7h8v2h-8ZM492.3 120.7h2v8h-2ZM545.1 115.3h8v2h-8ZM548.1 112.3h2v8h-2Z"/>
  <path class="marker s4" fill="#222827" stroke="#ffffff" d="M42.5 143.2h8v2h-8ZM45.5 140.2h2v8h-2ZM98.3 141.8h8v2h-8ZM101.3 138.8h2v8h-2ZM154.3 122.2h8v2h-8ZM157.3 119.2h2v8h-2ZM210.1 123.4h8v2h-8ZM213.1 120.4h2v8h-2ZM265.9 128.5h8v2h-8ZM268.9 125.5h2v8h-2ZM321.7 124.3h8v2h-8ZM324.7 121.3h2v8h-2ZM377.6 123.6h8v2h-8ZM380.6 120.6h2v8h-2ZM433.5 127.6h8v2h-8ZM436.5 124.6h2v8h-2ZM489.3 132h8v2h-8ZM492.3 129h2v8h-2ZM545.1 134h8v2h-8ZM548.1 131h2v8h-2Z"/>
  <path class="marker s4" fill="#222827" stroke="#ffffff" d="M42.5 135.1h8v2h-8ZM45.5 132.1h2v8h-2ZM98.3 120.2h8v2h-8ZM101.3 117.2h2v8h-2ZM154.3 84.4h8v2h-8ZM157.3 81.4h2v8h-2ZM210.1 86.1h8v2h-8ZM213.1 83.1h2v8h-2ZM265.9 85.4h8v2h-8ZM268.9 82.4h2v8h-2ZM321.7 73.3h8v2h-8ZM324.7 70.3h2v8h-2ZM377.6 65.5h8v2h-8ZM380.6 62.5h2v8h-2ZM433.5 64.9h8v2h-8ZM436.5 61.9h2v8h-2ZM489.3 80.2h8v2h-8ZM492.3 77.2h2v8h-2ZM545.1 77.2h8v2h-8ZM548.1 74.2h2v8h-2Z"/>
  <path class="marker s4" fill="#222827" stroke="#ffffff" d="M42.5 157.7h8v2h-8ZM45.5 154.7h2v8h-2ZM98.3 137.6h8v2h-8ZM101.3 134.6h2v8h-2ZM154.3 124.3h8v2h-8ZM157.3 121.3h2v8h-2ZM210.1 150.5h8v2h-8ZM213.1 147.5h2v8h-2ZM265.9 156.6h8v2h-8ZM268.9 153.6h2v8h-2ZM321.7 130.9h8v2h-8ZM324.7 127.9h2v8h-2ZM377.6 143.3h8v2h-8ZM380.6 140.3h2v8h-2ZM433.5 149.1h8v2h-8ZM436.5 146.1h2v8h-2ZM489.3 141.1h8v2h-8ZM492.3 138.1h2v8h-2ZM545.1 147.4h8v2h-8ZM548.1 144.4h2v8h-2Z"/>
  <path class="marker s3" fill="#9955bb" stroke="#ffffff" d="M46.5 163.6l4 4l-4 4l-4 -4ZM102.3 154.2l4 4l-4 4l-4 -4ZM158.3 130.7l4 4l-4 4l-4 -4ZM214.1 132.5l4 4l-4 4l-4 -4ZM269.9 136.5l4 4l-4 4l-4 -4ZM325.7 125.6l4 4l-4 4l-4 -4ZM381.6 131.8l4 4l-4 4l-4 -4ZM437.5 130.4l4 4l-4 4l-4 -4ZM493.3 136.3l4 4l-4 4l-4 -4ZM549.1 134.9l4 4l-4 4l-4 -4Z"/>
  <path class="marker s2" fill="#002266" stroke="#ffffff" d="M46.5 160.6l4 8h-8ZM102.3 158.4l4 8h-8ZM158.3 126l4 8h-8ZM214.1 124.6l4 8h-8ZM269.9 137.2l4 8h-8ZM325.7 141.9l4 8h-8ZM381.6 150.7l4 8h-8ZM437.5 160.1l4 8h-8ZM493.3 148.9l4 8h-8ZM549.1 149.1l4 8h-8Z"/>
  <path class="marker s1" fill="#cc7722" stroke="#ffffff" d="M42.5 172.2h8v8h-8ZM98.3 162.9h8v8h-8ZM154.3 145.6h8v8h-8ZM210.1 155.7h8v8h-8ZM265.9 155.7h8v8h-8ZM321.7 162.9h8v8h-8ZM377.6 163.1h8v8h-8ZM433.5 158.9h8v8h-8ZM489.3 154h8v8h-8Z"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M42.5 161.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM98.3 139.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM154.3 114.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM210.1 124a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM265.9 136.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM321.7 142.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM377.6 144.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM433.5 142.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM489.3 148.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM545.1 154.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M38.5 388.1L557.1 388.1"/>
  <path class="missing" fill="none" stroke="#000000" stroke-width="1.5" d="M546.1 385.1l6 6m0 -6l-6 6"/>
  <path class="leader s0" fill="none" stroke="#004422" d="M558.1 154.5L564.1 176.5"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M567.1 176.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="leader s1" fill="none" stroke="#cc7722" d="M558.1 158L564.1 195.3"/>
  <path class="marker s1" fill="#cc7722" stroke="#ffffff" d="M567.1 191.3h8v8h-8Z"/>
  <path class="leader s2" fill="none" stroke="#002266" d="M558.1 153.1L564.1 157.7"/>
  <path class="marker s2" fill="#002266" stroke="#ffffff" d="M571.1 153.7l4 8h-8Z"/>
  <path class="marker s3" fill="#9955bb" stroke="#ffffff" d="M571.1 134.9l4 4l-4 4l-4 -4Z"/>
  <text class="name" x="24" y="14.4">Other (6)</text>
  <text class="name" x="127.1" y="14.4">No figure published</text>
  <text class="tick" fill="#000000" x="32.5" y="393" text-anchor="end">0%</text>
  <text class="tick" fill="#000000" x="32.5" y="305.5" text-anchor="end">5%</text>
  <text class="tick" fill="#000000" x="32.5" y="218" text-anchor="end">10%</text>
  <text class="tick" fill="#000000" x="32.5" y="130.5" text-anchor="end">15%</text>
  <text class="tick" fill="#000000" x="32.5" y="43" text-anchor="end">20%</text>
  <text class="place" x="46.5" y="407.7" text-anchor="middle">2007</text>
  <text class="place" x="102.3" y="407.7" text-anchor="middle">2008</text>
  <text class="place" x="158.3" y="407.7" text-anchor="middle">2009</text>
  <text class="place" x="214.1" y="407.7" text-anchor="middle">2010</text>
  <text class="place" x="269.9" y="407.7" text-anchor="middle">2011</text>
  <text class="place" x="325.7" y="407.7" text-anchor="middle">2012</text>
  <text class="place" x="381.6" y="407.7" text-anchor="middle">2013</text>
  <text class="place" x="437.5" y="407.7" text-anchor="middle">2014</text>
  <text class="place" x="493.3" y="407.7" text-anchor="middle">2015</text>
  <text class="place" x="549.1" y="407.7" text-anchor="middle">2016</text>
  <text class="name" x="581.1" y="181.4">United Kingdom</text>
  <text class="name" x="581.1" y="200.2">Australia</text>
  <text class="name" x="581.1" y="162.6">Canada</text>
  <text class="name" x="581.1" y="143.8">Denmark</text>
 </g>
 <text x="16" y="562" font-size="14">Source: OECD, Government at a Glance 2017, republished by Our World in Data (CC BY)</text>
 <text x="16" y="581" font-size="14">https://github.com/owid/owid-datasets</text>
 <text x="16" y="604" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot many-lines */

snapshots["multiples"] = 
`Area chart comparing United Kingdom, Germany, France and 1 more by Year, from 2007 to 2016. United Kingdom: Highest: 2009, 15.6%. Lowest: 2007, 13.0%. First: 2007, 13.0%. Last: 2016, 13.4%; up 0.4 percentage points. Germany: Highest: 2016, 15.5%. Lowest: 2007, 12.9%. First: 2007, 12.9%. Last: 2016, 15.5%; up 2.6 percentage points. From first to last, the trend is upward. France: Highest: 2009, 15.1%. Lowest: 2007, 13.9%. First: 2007, 13.9%. Last: 2016, 14.5%; up 0.5 percentage points. Ireland: Highest: 2008, 12.9%. Lowest: 2015, 7.3%. First: 2007, 11.6%. Last: 2016, 7.5%; down 4.1 percentage points. From first to last, the trend is downward.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="765" viewBox="0 0 732 765" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>UK public procurement is about a seventh of the economy</title>
 <desc>UK procurement rose from 12.95% of GDP in 2007 to 15.62% in 2009, and was 13.35% in 2016; in Germany it stayed high, in Ireland it fell below where it began.</desc>
 <rect width="732" height="765" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">UK public procurement is about a seventh of the economy</text>
 <text fill="#000000" x="16" y="61" font-size="14">Per cent, 2007 to 2016</text>
 <text x="16" y="84" font-size="14">UK procurement rose from 12.95% of GDP in 2007 to 15.62% in 2009, and was 13.35% in 2016;</text>
 <text x="16" y="103" font-size="14">in Germany it stayed high, in Ireland it fell below where it began.</text>
 <g transform="translate(16 112)">
  <path class="grid" fill="none" stroke="#cccccc" d="M38.5 245L339.5 245M38.5 194.1L339.5 194.1M38.5 143.2L339.5 143.2M38.5 92.2L339.5 92.2M38.5 41.3L339.5 41.3"/>
  <path class="area s0" fill="#004422" fill-opacity="0.35" d="M46.5 113.1L78.2 100.4L109.9 85.9L141.5 91.3L173.2 98.4L204.8 101.9L236.6 103.1L268.2 102.3L299.9 105.5L331.5 109L331.5 245L299.9 245L268.2 245L236.6 245L204.8 245L173.2 245L141.5 245L109.9 245L78.2 245L46.5 245Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M46.5 113.1L78.2 100.4L109.9 85.9L141.5 91.3L173.2 98.4L204.8 101.9L236.6 103.1L268.2 102.3L299.9 105.5L331.5 109"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M42.5 113.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM74.2 100.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM105.9 85.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM137.5 91.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM169.2 98.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM200.8 101.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM232.6 103.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM264.2 102.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM295.9 105.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM327.5 109a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M38.5 245L339.5 245"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M399 245L700 245M399 194.1L700 194.1M399 143.2L700 143.2M399 92.2L700 92.2M399 41.3L700 41.3"/>
  <path class="area s0" fill="#004422" fill-opacity="0.35" d="M407 113.4L438.7 108.4L470.4 92.6L502 94.3L533.7 96L565.3 96L597.1 93.3L628.7 93.2L660.4 91.7L692 86.8L692 245L660.4 245L628.7 245L597.1 245L565.3 245L533.7 245L502 245L470.4 245L438.7 245L407 245Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M407 113.4L438.7 108.4L470.4 92.6L502 94.3L533.7 96L565.3 96L597.1 93.3L628.7 93.2L660.4 91.7L692 86.8"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M403 113.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM434.7 108.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM466.4 92.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM498 94.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM529.7 96a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM561.3 96a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM593.1 93.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM624.7 93.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM656.4 91.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM688 86.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M399 245L700 245"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M38.5 532L339.5 532M38.5 481.1L339.5 481.1M38.5 430.2L339.5 430.2M38.5 379.2L339.5 379.2M38.5 328.3L339.5 328.3"/>
  <path class="area s0" fill="#004422" fill-opacity="0.35" d="M46.5 390L78.2 389.2L109.9 377.8L141.5 378.5L173.2 381.5L204.8 379L236.6 378.6L268.2 381L299.9 383.5L331.5 384.7L331.5 532L299.9 532L268.2 532L236.6 532L204.8 532L173.2 532L141.5 532L109.9 532L78.2 532L46.5 532Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M46.5 390L78.2 389.2L109.9 377.8L141.5 378.5L173.2 381.5L204.8 379L236.6 378.6L268.2 381L299.9 383.5L331.5 384.7"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M42.5 390a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM74.2 389.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM105.9 377.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM137.5 378.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM169.2 381.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM200.8 379a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM232.6 378.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM264.2 381a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM295.9 383.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM327.5 384.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M38.5 532L339.5 532"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M399 532L700 532M399 481.1L700 481.1M399 430.2L700 430.2M399 379.2L700 379.2M399 328.3L700 328.3"/>
  <path class="area s0" fill="#004422" fill-opacity="0.35" d="M407 413.7L438.7 400.2L470.4 406.9L502 412L533.7 426.5L565.3 433.2L597.1 437.2L628.7 435.6L660.4 457.6L692 455.6L692 532L660.4 532L628.7 532L597.1 532L565.3 532L533.7 532L502 532L470.4 532L438.7 532L407 532Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M407 413.7L438.7 400.2L470.4 406.9L502 412L533.7 426.5L565.3 433.2L597.1 437.2L628.7 435.6L660.4 457.6L692 455.6"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M403 413.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM434.7 400.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM466.4 406.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM498 412a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM529.7 426.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM561.3 433.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM593.1 437.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM624.7 435.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM656.4 457.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM688 455.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M399 532L700 532"/>
  <text class="panel" font-weight="700" x="0" y="25.2">United Kingdom</text>
  <text class="tick" fill="#000000" x="32.5" y="249.9" text-anchor="end">0%</text>
  <text class="tick" fill="#000000" x="32.5" y="199" text-anchor="end">5%</text>
  <text class="tick" fill="#000000" x="32.5" y="148.1" text-anchor="end">10%</text>
  <text class="tick" fill="#000000" x="32.5" y="97.1" text-anchor="end">15%</text>
  <text class="tick" fill="#000000" x="32.5" y="46.2" text-anchor="end">20%</text>
  <text class="place" x="46.5" y="264.6" text-anchor="middle">2007</text>
  <text class="place" x="141.5" y="264.6" text-anchor="middle">2010</text>
  <text class="place" x="204.8" y="264.6" text-anchor="middle">2012</text>
  <text class="place" x="268.2" y="264.6" text-anchor="middle">2014</text>
  <text class="place" x="331.5" y="264.6" text-anchor="middle">2016</text>
  <text class="panel" font-weight="700" x="360.5" y="25.2">Germany</text>
  <text class="tick" fill="#000000" x="393" y="249.9" text-anchor="end">0%</text>
  <text class="tick" fill="#000000" x="393" y="199" text-anchor="end">5%</text>
  <text class="tick" fill="#000000" x="393" y="148.1" text-anchor="end">10%</text>
  <text class="tick" fill="#000000" x="393" y="97.1" text-anchor="end">15%</text>
  <text class="tick" fill="#000000" x="393" y="46.2" text-anchor="end">20%</text>
  <text class="place" x="407" y="264.6" text-anchor="middle">2007</text>
  <text class="place" x="502" y="264.6" text-anchor="middle">2010</text>
  <text class="place" x="565.3" y="264.6" text-anchor="middle">2012</text>
  <text class="place" x="628.7" y="264.6" text-anchor="middle">2014</text>
  <text class="place" x="683.5" y="264.6" text-anchor="middle">2016</text>
  <text class="panel" font-weight="700" x="0" y="312.2">France</text>
  <text class="tick" fill="#000000" x="32.5" y="536.9" text-anchor="end">0%</text>
  <text class="tick" fill="#000000" x="32.5" y="486" text-anchor="end">5%</text>
  <text class="tick" fill="#000000" x="32.5" y="435.1" text-anchor="end">10%</text>
  <text class="tick" fill="#000000" x="32.5" y="384.1" text-anchor="end">15%</text>
  <text class="tick" fill="#000000" x="32.5" y="333.2" text-anchor="end">20%</text>
  <text class="place" x="46.5" y="551.6" text-anchor="middle">2007</text>
  <text class="place" x="141.5" y="551.6" text-anchor="middle">2010</text>
  <text class="place" x="204.8" y="551.6" text-anchor="middle">2012</text>
  <text class="place" x="268.2" y="551.6" text-anchor="middle">2014</text>
  <text class="place" x="331.5" y="551.6" text-anchor="middle">2016</text>
  <text class="panel" font-weight="700" x="360.5" y="312.2">Ireland</text>
  <text class="tick" fill="#000000" x="393" y="536.9" text-anchor="end">0%</text>
  <text class="tick" fill="#000000" x="393" y="486" text-anchor="end">5%</text>
  <text class="tick" fill="#000000" x="393" y="435.1" text-anchor="end">10%</text>
  <text class="tick" fill="#000000" x="393" y="384.1" text-anchor="end">15%</text>
  <text class="tick" fill="#000000" x="393" y="333.2" text-anchor="end">20%</text>
  <text class="place" x="407" y="551.6" text-anchor="middle">2007</text>
  <text class="place" x="502" y="551.6" text-anchor="middle">2010</text>
  <text class="place" x="565.3" y="551.6" text-anchor="middle">2012</text>
  <text class="place" x="628.7" y="551.6" text-anchor="middle">2014</text>
  <text class="place" x="683.5" y="551.6" text-anchor="middle">2016</text>
 </g>
 <text x="16" y="698" font-size="14">Source: OECD, Government at a Glance 2017, republished by Our World in Data (CC BY)</text>
 <text x="16" y="717" font-size="14">https://github.com/owid/owid-datasets</text>
 <text x="16" y="740" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot multiples */

snapshots["procedure-mix"] = 
`Bar chart of Awards by Procedure, 9 in all. Highest: Open, 24.9%. Lowest: Below threshold, call-off from a framework, 2.4%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="535" viewBox="0 0 732 535" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>One award in four in these notices used the open procedure</title>
 <desc>Almost as many were made below threshold without competition.</desc>
 <rect width="732" height="535" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">One award in four in these notices used the open procedure</text>
 <text fill="#000000" x="16" y="61" font-size="14">Awards, %, 10 April to 12 August 2026</text>
 <text x="16" y="84" font-size="14">Almost as many were made below threshold without competition.</text>
 <g transform="translate(16 93)">
  <path class="grid" fill="none" stroke="#cccccc" d="M287.1 11.2L287.1 280.6M359.3 11.2L359.3 280.6M431.4 11.2L431.4 280.6M503.6 11.2L503.6 280.6M575.7 11.2L575.7 280.6M647.9 11.2L647.9 280.6"/>
  <path class="fill s0" fill="#004422" d="M287.1 14.1H646.5V34.9H287.1ZM287.1 47.2H607.5V68H287.1ZM287.1 80.3H601.7V101.1H287.1ZM287.1 106.9H386.7V127.7H287.1ZM287.1 133.5H383.8V154.3H287.1ZM287.1 160.1H378V180.9H287.1ZM287.1 186.7H362.2V207.5H287.1ZM287.1 213.3H339.1V234.1H287.1ZM287.1 246.4H321.8V267.2H287.1Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M287.1 11.2L287.1 280.6"/>
  <text class="place" x="266" y="29.4" text-anchor="end">Open</text>
  <text class="place" x="266" y="54.1" text-anchor="end">Below threshold, without</text>
  <text class="place" x="266" y="70.9" text-anchor="end">competition</text>
  <text class="place" x="266" y="95.6" text-anchor="end">Below threshold, limited</text>
  <text class="place" x="266" y="122.2" text-anchor="end">Below threshold, open</text>
  <text class="place" x="266" y="148.8" text-anchor="end">Competitive flexible</text>
  <text class="place" x="266" y="175.4" text-anchor="end">Below threshold, not said</text>
  <text class="place" x="266" y="202" text-anchor="end">Direct award</text>
  <text class="place" x="266" y="228.6" text-anchor="end">Call-off from a framework</text>
  <text class="place" x="266" y="253.3" text-anchor="end">Below threshold, call-off from a</text>
  <text class="place" x="266" y="270.1" text-anchor="end">framework</text>
  <text class="tick" fill="#000000" x="287.1" y="298.8" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="359.3" y="298.8" text-anchor="middle">5%</text>
  <text class="tick" fill="#000000" x="431.4" y="298.8" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="503.6" y="298.8" text-anchor="middle">15%</text>
  <text class="tick" fill="#000000" x="575.7" y="298.8" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="647.9" y="298.8" text-anchor="middle">25%</text>
  <text class="value" x="651.5" y="29.4">24.9%</text>
  <text class="value" x="612.5" y="62.5">22.2%</text>
  <text class="value" x="606.7" y="95.6">21.8%</text>
  <text class="value" x="391.7" y="122.2">6.9%</text>
  <text class="value" x="388.8" y="148.8">6.7%</text>
  <text class="value" x="383" y="175.4">6.3%</text>
  <text class="value" x="367.2" y="202">5.2%</text>
  <text class="value" x="344.1" y="228.6">3.6%</text>
  <text class="value" x="326.8" y="261.7">2.4%</text>
 </g>
 <text x="16" y="426" font-size="14">Three weekdays of August and fragments of April and July 2026 are not a sample of a year. Do</text>
 <text x="16" y="445" font-size="14">not quote these as figures about the United Kingdom.</text>
 <text x="16" y="468" font-size="14">Source: Find a Tender, Cabinet Office (Open Government Licence v3.0), computed by</text>
 <text x="16" y="487" font-size="14">@ipec/indicators https://www.find-tender.service.gov.uk/</text>
 <text x="16" y="509" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot procedure-mix */

snapshots["range"] = 
`Range chart comparing 2011, % and 2021, % by Indicator, 2 in all. 2011, %: The only figure: Procedures with a single bid, 23.5%. 2021, %: Highest: Procedures with a single bid, 41.8%. Lowest: Direct awards, 15.8%. 1 figure is missing.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="369" viewBox="0 0 732 369" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Single bids rose from a quarter to four in ten of EU procedures</title>
 <desc>In 2011 about one procedure in four had a single bid; in 2021 it was more than four in ten.</desc>
 <rect width="732" height="369" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Single bids rose from a quarter to four in ten of EU procedures</text>
 <text fill="#000000" x="16" y="61" font-size="14">Per cent, 2011 and 2021</text>
 <text x="16" y="84" font-size="14">In 2011 about one procedure in four had a single bid; in 2021 it was more than four in ten.</text>
 <g transform="translate(16 93)">
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M4 9.5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"/>
  <path class="marker s1" fill="#cc7722" stroke="#ffffff" d="M102.5 4.5h10v10h-10Z"/>
  <path class="missing" fill="none" stroke="#000000" stroke-width="1.5" d="M203 6.5l6 6m0 -6l-6 6"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M228.5 38.1L228.5 95.3M319.7 38.1L319.7 95.3M411 38.1L411 95.3M502.2 38.1L502.2 95.3M593.5 38.1L593.5 95.3M684.7 38.1L684.7 95.3"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M442.9 51.4L609.9 51.4"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M437.9 51.4a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"/>
  <path class="marker s1" fill="#cc7722" stroke="#ffffff" d="M604.9 46.4h10v10h-10ZM367.7 73h10v10h-10Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M228.5 38.1L228.5 95.3"/>
  <path class="missing" fill="none" stroke="#000000" stroke-width="1.5" d="M225.5 75l6 6m0 -6l-6 6"/>
  <text class="name" x="24" y="14.4">2011, %</text>
  <text class="name" x="122.5" y="14.4">2021, %</text>
  <text class="name" x="221" y="14.4">No figure published</text>
  <text class="place" x="207.3" y="56.3" text-anchor="end">Procedures with a single bid</text>
  <text class="place" x="207.3" y="82.9" text-anchor="end">Direct awards</text>
  <text class="tick" fill="#000000" x="228.5" y="113.5" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="319.7" y="113.5" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="411" y="113.5" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="502.2" y="113.5" text-anchor="middle">30%</text>
  <text class="tick" fill="#000000" x="593.5" y="113.5" text-anchor="middle">40%</text>
  <text class="tick" fill="#000000" x="684.7" y="113.5" text-anchor="middle">50%</text>
 </g>
 <text x="16" y="241" font-size="14">EU 27, not the UK. Read in summaries of the report of the European Court of Auditors. No figure</text>
 <text x="16" y="260" font-size="14">for direct awards in 2011 was read.</text>
 <text x="16" y="283" font-size="14">Source: EIPA, The impact of the ECA’s special report 28/2023</text>
 <text x="16" y="302" font-size="14">https://www.eipa.eu/de/blog/the-future-of-public-procurement-the-impact-of-the-ecas-special-</text>
 <text x="16" y="320" font-size="14">report-28-2023/</text>
 <text x="16" y="343" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot range */

snapshots["right-to-left"] = 
`Bar chart of Direct spend with SMEs by Part of the public sector, 4 in all. Highest: Local government, 34%. Lowest: Central government, 11%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="426" viewBox="0 0 732 426" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Councils spend a larger share with small firms than the rest of the public sector</title>
 <desc>A third of direct council spending goes to SMEs; in central government it is a ninth.</desc>
 <rect width="732" height="426" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Councils spend a larger share with small firms than the rest of the</text>
 <text font-weight="700" x="16" y="63" font-size="20">public sector</text>
 <text fill="#000000" x="16" y="88" font-size="14">Direct spend with SMEs, %, 2023</text>
 <text x="16" y="111" font-size="14">A third of direct council spending goes to SMEs; in central government it is a ninth.</text>
 <g transform="translate(16 120)">
  <g transform="matrix(-1 0 0 1 700 0)">
   <path class="grid" fill="none" stroke="#cccccc" d="M160.6 11.2L160.6 121.6M232.1 11.2L232.1 121.6M303.7 11.2L303.7 121.6M375.2 11.2L375.2 121.6M446.8 11.2L446.8 121.6M518.4 11.2L518.4 121.6M589.9 11.2L589.9 121.6M661.5 11.2L661.5 121.6"/>
   <path class="fill s0" fill="#004422" d="M160.6 14.1H647.2V34.9H160.6ZM160.6 40.7H446.8V61.5H160.6ZM160.6 67.3H446.8V88.1H160.6ZM160.6 93.9H318V114.7H160.6Z"/>
   <path class="axis" fill="none" stroke="#000000" d="M160.6 11.2L160.6 121.6"/>
   <path class="halo" fill="none" stroke="#ffffff" stroke-width="4" d="M446.8 11.2L446.8 121.6"/>
   <path class="reference" fill="none" stroke="#000000" stroke-width="1.5" stroke-dasharray="5 4" d="M446.8 11.2L446.8 121.6"/>
  </g>
  <text class="place" x="560.6" y="29.4">Local government</text>
  <text class="place" x="560.6" y="56">NHS</text>
  <text class="place" x="560.6" y="82.6">All public sector</text>
  <text class="place" x="560.6" y="109.2">Central government</text>
  <text class="tick" fill="#000000" x="539.4" y="139.8" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="467.9" y="139.8" text-anchor="middle">5%</text>
  <text class="tick" fill="#000000" x="396.3" y="139.8" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="324.8" y="139.8" text-anchor="middle">15%</text>
  <text class="tick" fill="#000000" x="253.2" y="139.8" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="181.6" y="139.8" text-anchor="middle">25%</text>
  <text class="tick" fill="#000000" x="110.1" y="139.8" text-anchor="middle">30%</text>
  <text class="tick" fill="#000000" x="38.5" y="139.8" text-anchor="middle">35%</text>
  <text class="value" x="47.8" y="29.4" text-anchor="end">34%</text>
  <text class="value" x="248.2" y="56" text-anchor="end">20%</text>
  <text class="value" x="248.2" y="82.6" text-anchor="end">20%</text>
  <text class="value" x="377" y="109.2" text-anchor="end">11%</text>
  <circle class="ring" fill="#ffffff" stroke="#000000" cx="253.2" cy="9.1" r="9.799999999999999"/>
  <text class="badge" font-weight="700" text-anchor="middle" x="253.2" y="14">1</text>
 </g>
 <text x="16" y="294" font-size="14">1. All public sector: 20%</text>
 <text x="16" y="317" font-size="14">The tracker gives local government SME spending as £24.1bn, Tussell’s own blog as £15.8bn.</text>
 <text x="16" y="340" font-size="14">Source: British Chambers of Commerce and Tussell, reported by Think Digital Partners</text>
 <text x="16" y="358" font-size="14">https://www.thinkdigitalpartners.com/news/2024/08/15/procurement-government-contracts-still-</text>
 <text x="16" y="377" font-size="14">out-of-reach-for-smes/</text>
 <text x="16" y="400" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot right-to-left */

snapshots["slope"] = 
`Slope chart comparing In 2007 and In 2016 by Country, 4 in all. In 2007: Highest: France, 13.9%. Lowest: Ireland, 11.6%. In 2016: Highest: Germany, 15.5%. Lowest: Ireland, 7.5%. From first to second, 3 went up, 1 went down and 0 stayed the same.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="519" viewBox="0 0 732 519" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Public procurement grew as a share of the economy in Germany and fell in Ireland</title>
 <desc>From 2007 to 2016 Germany rose from 12.92% of GDP to 15.53%, and Ireland fell from 11.62% to 7.5%.</desc>
 <rect width="732" height="519" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Public procurement grew as a share of the economy in Germany</text>
 <text font-weight="700" x="16" y="63" font-size="20">and fell in Ireland</text>
 <text fill="#000000" x="16" y="88" font-size="14">Per cent, 2007 and 2016</text>
 <text x="16" y="111" font-size="14">From 2007 to 2016 Germany rose from 12.92% of GDP to 15.53%, and Ireland fell from 11.62%</text>
 <text x="16" y="130" font-size="14">to 7.5%.</text>
 <g transform="translate(16 139)">
  <path class="grid" fill="none" stroke="#cccccc" d="M178.4 30.8L178.4 270.8M521.6 30.8L521.6 270.8"/>
  <path class="line s5" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#8c8c8c" stroke-width="1" d="M178.4 112.9L521.6 102.4"/>
  <path class="marker s5" fill="#8c8c8c" stroke="#ffffff" d="M174.4 112.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM517.6 102.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="line s5" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#8c8c8c" stroke-width="1" d="M178.4 86.8L521.6 73"/>
  <path class="marker s5" fill="#8c8c8c" stroke="#ffffff" d="M174.4 86.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM517.6 73a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="line s1" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#cc7722" stroke-width="2.5" stroke-dasharray="7 3" d="M178.4 148L521.6 256.8"/>
  <path class="marker s1" fill="#cc7722" stroke="#ffffff" d="M174.4 144h8v8h-8ZM517.6 252.8h8v8h-8Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M178.4 113.7L521.6 44.8"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M174.4 113.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM517.6 44.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <text class="panel" font-weight="700" x="178.4" y="14" text-anchor="middle">In 2007</text>
  <text class="panel" font-weight="700" x="521.6" y="14" text-anchor="middle">In 2016</text>
  <text class="name" x="168.4" y="117.8" text-anchor="end">United Kingdom 13.0%</text>
  <text class="name" x="168.4" y="136.6" text-anchor="end">Germany 12.9%</text>
  <text class="name" x="168.4" y="91.7" text-anchor="end">France 13.9%</text>
  <text class="name" x="168.4" y="155.4" text-anchor="end">Ireland 11.6%</text>
  <text class="name" x="531.6" y="107.3">13.4% United Kingdom</text>
  <text class="name" x="531.6" y="49.7">15.5% Germany</text>
  <text class="name" x="531.6" y="77.9">14.5% France</text>
  <text class="name" x="531.6" y="261.7">7.5% Ireland</text>
 </g>
 <text x="16" y="452" font-size="14">Source: OECD, Government at a Glance 2017, republished by Our World in Data (CC BY)</text>
 <text x="16" y="471" font-size="14">https://github.com/owid/owid-datasets</text>
 <text x="16" y="494" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot slope */

snapshots["stacked"] = 
`Stacked chart comparing Direct and Indirect by Financial year, from 2014/15 to 2021/22. Direct: Highest: 2020/21, £10.2 billion. Lowest: 2014/15, £4.9 billion. First: 2014/15, £4.9 billion. Last: 2021/22, £9.8 billion; up £4.9 billion (100%, doubled). Indirect: Highest: 2021/22, £11.2 billion. Lowest: 2014/15, £7.3 billion. First: 2014/15, £7.3 billion. Last: 2021/22, £11.2 billion; up £3.9 billion (53.4%). Each figure is higher than the one before. Highest total: 2021/22, £21 billion. Lowest total: 2014/15, £12.2 billion.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="694" viewBox="0 0 732 694" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Central government’s spending with small firms, direct and through others</title>
 <desc>In 2021/22 more reached small firms through larger ones than directly.</desc>
 <rect width="732" height="694" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Central government’s spending with small firms, direct and</text>
 <text font-weight="700" x="16" y="63" font-size="20">through others</text>
 <text fill="#000000" x="16" y="88" font-size="14">Pounds, 2014/15 to 2021/22</text>
 <text x="16" y="111" font-size="14">In 2021/22 more reached small firms through larger ones than directly.</text>
 <g transform="translate(16 120)">
  <defs>
   <pattern id="h1" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#ffffff" stroke-width="2" fill="#000000"/>
   </pattern>
  </defs>
  <path class="fill s0" fill="#004422" d="M2 2.5H16V16.5H2Z"/>
  <path class="fill s1" fill="#cc7722" d="M86.2 2.5H100.2V16.5H86.2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h1)" d="M86.2 2.5H100.2V16.5H86.2Z"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M49.3 388.1L700 388.1M49.3 318.1L700 318.1M49.3 248.1L700 248.1M49.3 178.1L700 178.1M49.3 108.1L700 108.1M49.3 38.1L700 38.1"/>
  <path class="fill s0" fill="#004422" d="M58.2 388.1H121.7V319.5H58.2ZM383.6 388.1H447V298.5H383.6ZM464.9 388.1H528.4V295.7H464.9ZM546.3 388.1H609.7V245.3H546.3ZM627.6 388.1H691.1V250.9H627.6Z"/>
  <path class="fill s1" fill="#cc7722" d="M58.2 319.5H121.7V217.3H58.2ZM383.6 298.5H447V189.3H383.6ZM464.9 295.7H528.4V169.7H464.9ZM546.3 245.3H609.7V117.9H546.3ZM627.6 250.9H691.1V94.1H627.6Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h1)" d="M58.2 319.5H121.7V217.3H58.2ZM383.6 298.5H447V189.3H383.6ZM464.9 295.7H528.4V169.7H464.9ZM546.3 245.3H609.7V117.9H546.3ZM627.6 250.9H691.1V94.1H627.6Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M49.3 388.1L700 388.1"/>
  <text class="name" x="24" y="14.4">Direct</text>
  <text class="name" x="108.2" y="14.4">Indirect</text>
  <text class="tick" fill="#000000" x="43.3" y="393" text-anchor="end">£0</text>
  <text class="tick" fill="#000000" x="43.3" y="323" text-anchor="end">£5bn</text>
  <text class="tick" fill="#000000" x="43.3" y="253" text-anchor="end">£10bn</text>
  <text class="tick" fill="#000000" x="43.3" y="183" text-anchor="end">£15bn</text>
  <text class="tick" fill="#000000" x="43.3" y="113" text-anchor="end">£20bn</text>
  <text class="tick" fill="#000000" x="43.3" y="43" text-anchor="end">£25bn</text>
  <text class="place" x="90" y="407.7" text-anchor="middle">2014/15</text>
  <text class="place" x="415.3" y="407.7" text-anchor="middle">2018/19</text>
  <text class="place" x="496.7" y="407.7" text-anchor="middle">2019/20</text>
  <text class="place" x="578" y="407.7" text-anchor="middle">2020/21</text>
  <text class="place" x="659.3" y="407.7" text-anchor="middle">2021/22</text>
 </g>
 <text x="16" y="562" font-size="14">Methods changed between years; the Cabinet Office warns against comparing over time.</text>
 <text x="16" y="585" font-size="14">2018/19 and 2019/20 come from a copy of a press release whose years were corrupted; they</text>
 <text x="16" y="604" font-size="14">were restored by inference.</text>
 <text x="16" y="626" font-size="14">Source: NAO, Government’s spending with SMEs (2016), and Cabinet Office figures as reported</text>
 <text x="16" y="645" font-size="14">https://ppponline.affinitext.com/public/book?id=5744&amp;toc_id=861074</text>
 <text x="16" y="668" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot stacked */

snapshots["stacked-100"] = 
`Chart stacked to 100% comparing Open, Restricted, Competitive with negotiation and 2 more by Year, from 2015 to 2024. Open: Highest: 2015, 94.0%. Lowest: 2019, 90.6%. First: 2015, 94.0%. Last: 2024, 92.1%; down 1.9 percentage points. Restricted: Highest: 2015, 5.5%. Lowest: 2024, 1.8%. First: 2015, 5.5%. Last: 2024, 1.8%; down 3.6 percentage points. Each figure is lower than the one before. Competitive with negotiation: Highest: 2021, 6.5%. Lowest: 2015, 0.00611%. First: 2015, 0.00611%. Last: 2024, 5.8%; up 5.8 percentage points. From first to last, the trend is upward. Competitive dialogue: Highest: 2015, 0.6%. Lowest: 2023, 0.2%. First: 2015, 0.6%. Last: 2024, 0.3%; down 0.3 percentage points. From first to last, the trend is downward. 1 more is in the table.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="765" viewBox="0 0 732 765" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Open procedures are more than nine in ten EU contract notices</title>
 <desc>In every year from 2015 to 2024 the open procedure was used for over 90% of the notices of five procedures.</desc>
 <rect width="732" height="765" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Open procedures are more than nine in ten EU contract notices</text>
 <text fill="#000000" x="16" y="61" font-size="14">2015 to 2024</text>
 <text x="16" y="84" font-size="14">In every year from 2015 to 2024 the open procedure was used for over 90% of the notices of five</text>
 <text x="16" y="103" font-size="14">procedures.</text>
 <g transform="translate(16 112)">
  <defs>
   <pattern id="h1" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#ffffff" stroke-width="2" fill="#000000"/>
   </pattern>
   <pattern id="h2" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 4H8" stroke="#ffffff" stroke-width="2" fill="#000000"/>
   </pattern>
   <pattern id="h3" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M4 0V8" stroke="#ffffff" stroke-width="2" fill="#000000"/>
   </pattern>
   <pattern id="h4" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 0L8 8M-2 6L2 10M6 -2L10 2" stroke="#ffffff" stroke-width="1" fill="#000000"/>
   </pattern>
  </defs>
  <path class="fill s0" fill="#004422" d="M2 2.5H16V16.5H2Z"/>
  <path class="fill s1" fill="#cc7722" d="M78.5 2.5H92.5V16.5H78.5Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h1)" d="M78.5 2.5H92.5V16.5H78.5Z"/>
  <path class="fill s2" fill="#002266" d="M192.8 2.5H206.8V16.5H192.8Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h2)" d="M192.8 2.5H206.8V16.5H192.8Z"/>
  <path class="fill s3" fill="#9955bb" d="M443.7 2.5H457.7V16.5H443.7Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h3)" d="M443.7 2.5H457.7V16.5H443.7Z"/>
  <path class="fill s4" fill="#222827" d="M2 21.4H16V35.4H2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h4)" d="M2 21.4H16V35.4H2Z"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M46.8 407L700 407M46.8 319.5L700 319.5M46.8 232L700 232M46.8 144.5L700 144.5M46.8 57L700 57"/>
  <path class="fill s0" fill="#004422" d="M54 407H104.9V78.1H54ZM119.3 407H170.2V83.9H119.3ZM184.6 407H235.6V79.1H184.6ZM249.9 407H300.9V89H249.9ZM315.3 407H366.2V89.9H315.3ZM380.6 407H431.5V89.1H380.6ZM445.9 407H496.8V88.9H445.9ZM511.2 407H562.2V85.5H511.2ZM576.5 407H627.5V86H576.5ZM641.9 407H692.8V84.8H641.9Z"/>
  <path class="fill s1" fill="#cc7722" d="M54 78.1H104.9V59H54ZM119.3 83.9H170.2V67.6H119.3ZM184.6 79.1H235.6V66.4H184.6ZM249.9 89H300.9V77.9H249.9ZM315.3 89.9H366.2V79.8H315.3ZM380.6 89.1H431.5V79.5H380.6ZM445.9 88.9H496.8V81H445.9ZM511.2 85.5H562.2V78.5H511.2ZM576.5 86H627.5V79.3H576.5ZM641.9 84.8H692.8V78.4H641.9Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h1)" d="M54 78.1H104.9V59H54ZM119.3 83.9H170.2V67.6H119.3ZM184.6 79.1H235.6V66.4H184.6ZM249.9 89H300.9V77.9H249.9ZM315.3 89.9H366.2V79.8H315.3ZM380.6 89.1H431.5V79.5H380.6ZM445.9 88.9H496.8V81H445.9ZM511.2 85.5H562.2V78.5H511.2ZM576.5 86H627.5V79.3H576.5ZM641.9 84.8H692.8V78.4H641.9Z"/>
  <path class="fill s2" fill="#002266" d="M54 59H104.9V59H54ZM119.3 67.6H170.2V58.7H119.3ZM184.6 66.4H235.6V58.4H184.6ZM249.9 77.9H300.9V58.4H249.9ZM315.3 79.8H366.2V58.5H315.3ZM380.6 79.5H431.5V58.2H380.6ZM445.9 81H496.8V58.2H445.9ZM511.2 78.5H562.2V58H511.2ZM576.5 79.3H627.5V57.9H576.5ZM641.9 78.4H692.8V58H641.9Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h2)" d="M54 59H104.9V59H54ZM119.3 67.6H170.2V58.7H119.3ZM184.6 66.4H235.6V58.4H184.6ZM249.9 77.9H300.9V58.4H249.9ZM315.3 79.8H366.2V58.5H315.3ZM380.6 79.5H431.5V58.2H380.6ZM445.9 81H496.8V58.2H445.9ZM511.2 78.5H562.2V58H511.2ZM576.5 79.3H627.5V57.9H576.5ZM641.9 78.4H692.8V58H641.9Z"/>
  <path class="fill s3" fill="#9955bb" d="M54 59H104.9V57H54ZM119.3 58.7H170.2V57H119.3ZM184.6 58.4H235.6V57H184.6ZM249.9 58.4H300.9V57.1H249.9ZM315.3 58.5H366.2V57.2H315.3ZM380.6 58.2H431.5V57.1H380.6ZM445.9 58.2H496.8V57.1H445.9ZM511.2 58H562.2V57.1H511.2ZM576.5 57.9H627.5V57H576.5ZM641.9 58H692.8V57.1H641.9Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h3)" d="M54 59H104.9V57H54ZM119.3 58.7H170.2V57H119.3ZM184.6 58.4H235.6V57H184.6ZM249.9 58.4H300.9V57.1H249.9ZM315.3 58.5H366.2V57.2H315.3ZM380.6 58.2H431.5V57.1H380.6ZM445.9 58.2H496.8V57.1H445.9ZM511.2 58H562.2V57.1H511.2ZM576.5 57.9H627.5V57H576.5ZM641.9 58H692.8V57.1H641.9Z"/>
  <path class="fill s4" fill="#222827" d="M54 57H104.9V57H54ZM119.3 57H170.2V57H119.3ZM184.6 57H235.6V57H184.6ZM249.9 57.1H300.9V57H249.9ZM315.3 57.2H366.2V57H315.3ZM380.6 57.1H431.5V57H380.6ZM445.9 57.1H496.8V57H445.9ZM511.2 57.1H562.2V57H511.2ZM576.5 57H627.5V57H576.5ZM641.9 57.1H692.8V57H641.9Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h4)" d="M54 57H104.9V57H54ZM119.3 57H170.2V57H119.3ZM184.6 57H235.6V57H184.6ZM249.9 57.1H300.9V57H249.9ZM315.3 57.2H366.2V57H315.3ZM380.6 57.1H431.5V57H380.6ZM445.9 57.1H496.8V57H445.9ZM511.2 57.1H562.2V57H511.2ZM576.5 57H627.5V57H576.5ZM641.9 57.1H692.8V57H641.9Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M46.8 407L700 407"/>
  <text class="name" x="24" y="14.4">Open</text>
  <text class="name" x="100.5" y="14.4">Restricted</text>
  <text class="name" x="214.8" y="14.4">Competitive with negotiation</text>
  <text class="name" x="465.7" y="14.4">Competitive dialogue</text>
  <text class="name" x="24" y="33.3">Innovation partnership</text>
  <text class="tick" fill="#000000" x="40.8" y="411.9" text-anchor="end">0%</text>
  <text class="tick" fill="#000000" x="40.8" y="324.4" text-anchor="end">25%</text>
  <text class="tick" fill="#000000" x="40.8" y="236.9" text-anchor="end">50%</text>
  <text class="tick" fill="#000000" x="40.8" y="149.4" text-anchor="end">75%</text>
  <text class="tick" fill="#000000" x="40.8" y="61.9" text-anchor="end">100%</text>
  <text class="place" x="79.4" y="426.6" text-anchor="middle">2015</text>
  <text class="place" x="144.8" y="426.6" text-anchor="middle">2016</text>
  <text class="place" x="210.1" y="426.6" text-anchor="middle">2017</text>
  <text class="place" x="275.4" y="426.6" text-anchor="middle">2018</text>
  <text class="place" x="340.7" y="426.6" text-anchor="middle">2019</text>
  <text class="place" x="406.1" y="426.6" text-anchor="middle">2020</text>
  <text class="place" x="471.4" y="426.6" text-anchor="middle">2021</text>
  <text class="place" x="536.7" y="426.6" text-anchor="middle">2022</text>
  <text class="place" x="602" y="426.6" text-anchor="middle">2023</text>
  <text class="place" x="667.3" y="426.6" text-anchor="middle">2024</text>
 </g>
 <text x="16" y="573" font-size="14">The source&#39;s printed totals are wrong by the number of the year; shares are of the sum of the</text>
 <text x="16" y="592" font-size="14">five procedures.</text>
 <text x="16" y="615" font-size="14">2016 and 2017 carry the same figures for two procedures; one year may be a copying error in the</text>
 <text x="16" y="633" font-size="14">source.</text>
 <text x="16" y="656" font-size="14">All of the EU on Tenders Electronic Daily, not the UK alone; UK notices leave it after 2020.</text>
 <text x="16" y="675" font-size="14">Compiled by an academic from searches, not an official statistic.</text>
 <text x="16" y="698" font-size="14">Source: telles.eu, Usage of procurement procedures 2014-2024</text>
 <text x="16" y="717" font-size="14">https://telles.eu/usage-of-procurement-procedures-2014-2024</text>
 <text x="16" y="740" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot stacked-100 */

snapshots["welsh-names"] = 
`Siart bar: Gwariant uniongyrchol gyda busnesau bach; yn ôl: Rhan o’r sector cyhoeddus; cyfanswm: 4. Uchaf: Llywodraeth leol a’r awdurdodau unedol, 34%. Isaf: Adrannau ac asiantaethau’r llywodraeth ganolog, 11%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="471" viewBox="0 0 732 471" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Mae cynghorau’n gwario mwy o’u harian gyda chwmnïau bach na neb arall yn y sector cyhoeddus</title>
 <desc>Mae traean o wariant uniongyrchol cynghorau’n mynd i fusnesau bach a chanolig; yn y llywodraeth ganolog, un rhan o naw.</desc>
 <rect width="732" height="471" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Mae cynghorau’n gwario mwy o’u harian gyda chwmnïau bach na</text>
 <text font-weight="700" x="16" y="63" font-size="20">neb arall yn y sector cyhoeddus</text>
 <text fill="#000000" x="16" y="88" font-size="14">Gwariant uniongyrchol gyda busnesau bach, %, 2023</text>
 <text x="16" y="111" font-size="14">Mae traean o wariant uniongyrchol cynghorau’n mynd i fusnesau bach a chanolig; yn y</text>
 <text x="16" y="130" font-size="14">llywodraeth ganolog, un rhan o naw.</text>
 <g transform="translate(16 139)">
  <path class="grid" fill="none" stroke="#cccccc" d="M287.1 11.2L287.1 147.6M340.6 11.2L340.6 147.6M394.1 11.2L394.1 147.6M447.6 11.2L447.6 147.6M501 11.2L501 147.6M554.5 11.2L554.5 147.6M608 11.2L608 147.6M661.5 11.2L661.5 147.6"/>
  <path class="fill s0" fill="#004422" d="M287.1 20.6H650.8V41.4H287.1ZM287.1 53.7H501V74.5H287.1ZM287.1 80.3H501V101.1H287.1ZM287.1 113.4H404.8V134.2H287.1Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M287.1 11.2L287.1 147.6"/>
  <path class="halo" fill="none" stroke="#ffffff" stroke-width="4" d="M501 11.2L501 147.6"/>
  <path class="reference" fill="none" stroke="#000000" stroke-width="1.5" stroke-dasharray="5 4" d="M501 11.2L501 147.6"/>
  <text class="place" x="266" y="27.5" text-anchor="end">Llywodraeth leol a’r awdurdodau</text>
  <text class="place" x="266" y="44.3" text-anchor="end">unedol</text>
  <text class="place" x="266" y="69" text-anchor="end">NHS</text>
  <text class="place" x="266" y="95.6" text-anchor="end">Y sector cyhoeddus cyfan</text>
  <text class="place" x="266" y="120.3" text-anchor="end">Adrannau ac asiantaethau’r</text>
  <text class="place" x="266" y="137.1" text-anchor="end">llywodraeth ganolog</text>
  <text class="tick" fill="#000000" x="287.1" y="165.8" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="340.6" y="165.8" text-anchor="middle">5%</text>
  <text class="tick" fill="#000000" x="394.1" y="165.8" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="447.6" y="165.8" text-anchor="middle">15%</text>
  <text class="tick" fill="#000000" x="501" y="165.8" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="554.5" y="165.8" text-anchor="middle">25%</text>
  <text class="tick" fill="#000000" x="608" y="165.8" text-anchor="middle">30%</text>
  <text class="tick" fill="#000000" x="661.5" y="165.8" text-anchor="middle">35%</text>
  <text class="value" x="655.8" y="35.9">34%</text>
  <text class="value" x="506" y="69">20%</text>
  <text class="value" x="506" y="95.6">20%</text>
  <text class="value" x="409.8" y="128.7">11%</text>
  <circle class="ring" fill="#ffffff" stroke="#000000" cx="501" cy="9.1" r="9.799999999999999"/>
  <text class="badge" font-weight="700" text-anchor="middle" x="501" y="14">1</text>
 </g>
 <text x="16" y="339" font-size="14">1. Y sector cyhoeddus cyfan: 20%</text>
 <text x="16" y="362" font-size="14">The tracker gives local government SME spending as £24.1bn, Tussell’s own blog as £15.8bn.</text>
 <text x="16" y="385" font-size="14">Ffynhonnell: British Chambers of Commerce and Tussell, reported by Think Digital Partners</text>
 <text x="16" y="403" font-size="14">https://www.thinkdigitalpartners.com/news/2024/08/15/procurement-government-contracts-still-</text>
 <text x="16" y="422" font-size="14">out-of-reach-for-smes/</text>
 <text x="16" y="445" font-size="14">Gwnaed y llun ar 23 Tachwedd 2026</text>
</svg>`;
/* end snapshot welsh-names */

snapshots["headline"] = 
`Headline figures comparing Procedures with one bidder (%), Bidders for each procedure and Length of procedure (days) by Year, from 2011 to 2021. Procedures with one bidder (%): Highest: 2021, 41.8%. Lowest: 2011, 23.5%. First: 2011, 23.5%. Last: 2021, 41.8%; up 18.3 percentage points. Bidders for each procedure: Highest: 2011, 5.7. Lowest: 2021, 3.2. First: 2011, 5.7. Last: 2021, 3.2; down 2.5 (43.9%). Length of procedure (days): Highest: 2021, 96.4 days. Lowest: 2011, 62.5 days. First: 2011, 62.5 days. Last: 2021, 96.4 days; up 33.9 days (54.2%).
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="367" viewBox="0 0 732 367" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Competition for public contracts in the EU has fallen</title>
 <desc>Between 2011 and 2021 the share of procedures with a single bidder rose from 23.5% to 41.8%, and bidders fell from 5.7 to 3.2 for each procedure.</desc>
 <rect width="732" height="367" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Competition for public contracts in the EU has fallen</text>
 <text fill="#000000" x="16" y="61" font-size="14">2011 and 2021</text>
 <text x="16" y="84" font-size="14">Between 2011 and 2021 the share of procedures with a single bidder rose from 23.5% to 41.8%,</text>
 <text x="16" y="103" font-size="14">and bidders fell from 5.7 to 3.2 for each procedure.</text>
 <g transform="translate(16 112)">
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M5 135.59999999999997L200.33 101.59999999999998"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M196.3 101.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M245.33333333333334 84.1L440.66333333333336 118.1"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M436.7 118.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M485.6666666666667 118.1L680.9966666666667 84.1"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M677 84.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <text class="panel" font-weight="700" x="0" y="17.5">Procedures with one bidder</text>
  <text class="panel" font-weight="700" x="0" y="35">(%)</text>
  <text class="headline" font-weight="700" font-size="2em" x="0" y="68.6">41.8%</text>
  <text class="tick" fill="#000000" x="0" y="88.2">2021</text>
  <text class="panel" font-weight="700" x="240.3" y="17.5">Bidders for each procedure</text>
  <text class="headline" font-weight="700" font-size="2em" x="240.3" y="51.1">3.2</text>
  <text class="tick" fill="#000000" x="240.3" y="70.7">2021</text>
  <text class="panel" font-weight="700" x="480.7" y="17.5">Length of procedure (days)</text>
  <text class="headline" font-weight="700" font-size="2em" x="480.7" y="51.1">96.4</text>
  <text class="tick" fill="#000000" x="480.7" y="70.7">2021</text>
 </g>
 <text x="16" y="281" font-size="14">Source: European Court of Auditors, special report 28/2023, as summarised by EIPA</text>
 <text x="16" y="300" font-size="14">https://www.eipa.eu/de/blog/the-future-of-public-procurement-the-impact-of-the-ecas-special-</text>
 <text x="16" y="319" font-size="14">report-28-2023/</text>
 <text x="16" y="341" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot headline */

snapshots["scatter"] = 
`Scatter chart comparing Spend with SMEs and Share of spend (%) by Department, 6 in all. Spend with SMEs: Highest: Department for Transport, £5.83 billion. Lowest: Department for Business, Energy and Industrial Strategy, £632 million. Share of spend (%): Highest: Home Office, 39.1%. Lowest: Department for Business, Energy and Industrial Strategy, 13.3%. 6 with both figures.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="729" viewBox="0 0 732 729" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Departments that spend as much with small firms do not spend the same share with them</title>
 <desc>Transport and Defence each spend more than £5 billion with SMEs; the Home Office, with £1.7 billion, spends the largest share.</desc>
 <rect width="732" height="729" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Departments that spend as much with small firms do not spend the</text>
 <text font-weight="700" x="16" y="63" font-size="20">same share with them</text>
 <text fill="#000000" x="16" y="88" font-size="14">2021/22; only the departments that the source names</text>
 <text x="16" y="111" font-size="14">Transport and Defence each spend more than £5 billion with SMEs; the Home Office, with £1.7</text>
 <text x="16" y="130" font-size="14">billion, spends the largest share.</text>
 <g transform="translate(16 139)">
  <path class="grid" fill="none" stroke="#cccccc" d="M38.5 448.7L686 448.7M38.5 396.2L686 396.2M38.5 343.7L686 343.7M38.5 291.2L686 291.2M38.5 238.7L686 238.7M38.5 186.2L686 186.2M38.5 133.7L686 133.7M38.5 81.2L686 81.2M38.5 28.7L686 28.7M38.5 28.7L38.5 448.7M146.4 28.7L146.4 448.7M254.3 28.7L254.3 448.7M362.3 28.7L362.3 448.7M470.2 28.7L470.2 448.7M578.1 28.7L578.1 448.7M686 28.7L686 448.7"/>
  <path class="axis" fill="none" stroke="#000000" d="M38.5 448.7L686 448.7M38.5 28.7L38.5 448.7"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M217 38.1a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM662.7 99.1a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM222.4 128.5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM649.7 181a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM247.2 269.2a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM101.7 309a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"/>
  <text class="panel" font-weight="700" x="0" y="14">Share of spend (%)</text>
  <text class="tick" fill="#000000" x="32.5" y="453.6" text-anchor="end">0%</text>
  <text class="tick" fill="#000000" x="32.5" y="401.1" text-anchor="end">5%</text>
  <text class="tick" fill="#000000" x="32.5" y="348.6" text-anchor="end">10%</text>
  <text class="tick" fill="#000000" x="32.5" y="296.1" text-anchor="end">15%</text>
  <text class="tick" fill="#000000" x="32.5" y="243.6" text-anchor="end">20%</text>
  <text class="tick" fill="#000000" x="32.5" y="191.1" text-anchor="end">25%</text>
  <text class="tick" fill="#000000" x="32.5" y="138.6" text-anchor="end">30%</text>
  <text class="tick" fill="#000000" x="32.5" y="86.1" text-anchor="end">35%</text>
  <text class="tick" fill="#000000" x="32.5" y="33.6" text-anchor="end">40%</text>
  <text class="tick" fill="#000000" x="38.5" y="468.3" text-anchor="middle">£0</text>
  <text class="tick" fill="#000000" x="146.4" y="468.3" text-anchor="middle">£1bn</text>
  <text class="tick" fill="#000000" x="254.3" y="468.3" text-anchor="middle">£2bn</text>
  <text class="tick" fill="#000000" x="362.3" y="468.3" text-anchor="middle">£3bn</text>
  <text class="tick" fill="#000000" x="470.2" y="468.3" text-anchor="middle">£4bn</text>
  <text class="tick" fill="#000000" x="578.1" y="468.3" text-anchor="middle">£5bn</text>
  <text class="tick" fill="#000000" x="683.5" y="468.3" text-anchor="middle">£6bn</text>
  <text class="panel" font-weight="700" x="700" y="489.3" text-anchor="end">Spend with SMEs</text>
  <text class="value" x="230" y="43">Home Office</text>
  <text class="value" x="659.7" y="104" text-anchor="end">Department for Transport</text>
  <text class="value" x="235.4" y="133.4">Ministry of Justice</text>
  <text class="value" x="646.7" y="185.9" text-anchor="end">Ministry of Defence</text>
  <text class="value" x="260.2" y="274">Department of Health and Social Care</text>
  <text class="value" x="114.7" y="313.9">Department for Business, Energy and Industrial Strategy</text>
 </g>
 <text x="16" y="662" font-size="14">Source: Cabinet Office data for 2021/22, reported by Executive Compass</text>
 <text x="16" y="681" font-size="14">https://executivecompass.co.uk/blog/news/reduced-spend-smes-tendering/amp</text>
 <text x="16" y="704" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot scatter */

snapshots["area"] = 
`Area chart of Restricted procedure notices by Year, from 2015 to 2024. Highest: 2015, 8,040. Lowest: 2022, 4,848. First: 2015, 8,040. Last: 2024, 6,321; down 1,719 (21.4%). From first to last, the trend is downward.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="575" viewBox="0 0 732 575" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>The restricted procedure is used less in the EU than in 2015</title>
 <desc>There were 8,040 notices in 2015, 4,848 in 2022 and 6,321 in 2024.</desc>
 <rect width="732" height="575" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">The restricted procedure is used less in the EU than in 2015</text>
 <text fill="#000000" x="16" y="61" font-size="14">Restricted procedure notices, 2015 to 2024</text>
 <text x="16" y="84" font-size="14">There were 8,040 notices in 2015, 4,848 in 2022 and 6,321 in 2024.</text>
 <g transform="translate(16 93)">
  <path class="grid" fill="none" stroke="#cccccc" d="M46.4 361.2L700 361.2M46.4 291.2L700 291.2M46.4 221.2L700 221.2M46.4 151.2L700 151.2M46.4 81.2L700 81.2M46.4 11.2L700 11.2"/>
  <path class="area s0" fill="#004422" fill-opacity="0.35" d="M54.4 79.8L125.2 96.8L196.2 131.2L267 141.6L337.8 149.8L408.6 158.6L479.6 186.4L550.4 191.5L621.2 176.7L692 140L692 361.2L621.2 361.2L550.4 361.2L479.6 361.2L408.6 361.2L337.8 361.2L267 361.2L196.2 361.2L125.2 361.2L54.4 361.2Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M54.4 79.8L125.2 96.8L196.2 131.2L267 141.6L337.8 149.8L408.6 158.6L479.6 186.4L550.4 191.5L621.2 176.7L692 140"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M50.4 79.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM121.2 96.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM192.2 131.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM263 141.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM333.8 149.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM404.6 158.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM475.6 186.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM546.4 191.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM617.2 176.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM688 140a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M46.4 361.2L700 361.2"/>
  <text class="tick" fill="#000000" x="40.4" y="366.1" text-anchor="end">0</text>
  <text class="tick" fill="#000000" x="40.4" y="296.1" text-anchor="end">2,000</text>
  <text class="tick" fill="#000000" x="40.4" y="226.1" text-anchor="end">4,000</text>
  <text class="tick" fill="#000000" x="40.4" y="156.1" text-anchor="end">6,000</text>
  <text class="tick" fill="#000000" x="40.4" y="86.1" text-anchor="end">8,000</text>
  <text class="tick" fill="#000000" x="40.4" y="16.1" text-anchor="end">10k</text>
  <text class="place" x="54.4" y="380.8" text-anchor="middle">2015</text>
  <text class="place" x="125.2" y="380.8" text-anchor="middle">2016</text>
  <text class="place" x="196.2" y="380.8" text-anchor="middle">2017</text>
  <text class="place" x="267" y="380.8" text-anchor="middle">2018</text>
  <text class="place" x="337.8" y="380.8" text-anchor="middle">2019</text>
  <text class="place" x="408.6" y="380.8" text-anchor="middle">2020</text>
  <text class="place" x="479.6" y="380.8" text-anchor="middle">2021</text>
  <text class="place" x="550.4" y="380.8" text-anchor="middle">2022</text>
  <text class="place" x="621.2" y="380.8" text-anchor="middle">2023</text>
  <text class="place" x="683.5" y="380.8" text-anchor="middle">2024</text>
 </g>
 <text x="16" y="508" font-size="14">Source: telles.eu, Usage of procurement procedures 2014-2024</text>
 <text x="16" y="527" font-size="14">https://telles.eu/usage-of-procurement-procedures-2014-2024</text>
 <text x="16" y="550" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot area */

snapshots["box"] = 
`Box plot comparing Services, Works and Goods by Contract, 8 in all. Services: Highest: Contract 8, £420,000. Lowest: Contract 1, £12,000. Works: Highest: Contract 8, £9.6 million. Lowest: Contract 1, £48,000. Goods: Highest: Contract 8, £185,000. Lowest: Contract 1, £9,500. Services: The middle figure (median) is £38,500; the lower quartile is £22,625, the upper quartile £91,250. Works: The middle figure (median) is £325,000; the lower quartile is £106,250, the upper quartile £1.24 million. Goods: The middle figure (median) is £29,750; the lower quartile is £19,250, the upper quartile £50,750.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="409" viewBox="0 0 732 409" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Illustration: works contracts differ more in value than goods or services</title>
 <desc>Half of the works contracts are worth £325,000 or more, half of those for services £38,500 or more.</desc>
 <rect width="732" height="409" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Illustration: works contracts differ more in value than goods or</text>
 <text font-weight="700" x="16" y="63" font-size="20">services</text>
 <text fill="#000000" x="16" y="88" font-size="14">Pounds</text>
 <text x="16" y="111" font-size="14">Half of the works contracts are worth £325,000 or more, half of those for services £38,500 or</text>
 <text x="16" y="130" font-size="14">more.</text>
 <g transform="translate(16 139)">
  <path class="grid" fill="none" stroke="#cccccc" d="M26.1 5.6L26.1 168M188 5.6L188 168M350 5.6L350 168M512 5.6L512 168M674 5.6L674 168"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M200.9 43.4L245.5 43.4M343.6 43.4L451 43.4M200.9 37.8L200.9 49M451 37.8L451 49"/>
  <path class="span s0" fill="#004422" fill-opacity="0.4" stroke="#004422" d="M245.5 32.2H343.6V54.6H245.5Z"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M282.9 32.2L282.9 54.6"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M298.4 96.6L354.3 96.6M526.8 96.6L671.1 96.6M298.4 91L298.4 102.2M671.1 91L671.1 102.2"/>
  <path class="span s0" fill="#004422" fill-opacity="0.4" stroke="#004422" d="M354.3 85.4H526.8V107.8H354.3Z"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M432.9 85.4L432.9 107.8"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M184.4 149.8L234.1 149.8M302.3 149.8L393.3 149.8M184.4 144.2L184.4 155.4M393.3 144.2L393.3 155.4"/>
  <path class="span s0" fill="#004422" fill-opacity="0.4" stroke="#004422" d="M234.1 138.6H302.3V161H234.1Z"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M264.7 138.6L264.7 161"/>
  <text class="place" x="0" y="22.4">Services</text>
  <text class="place" x="0" y="75.6">Works</text>
  <text class="place" x="0" y="128.8">Goods</text>
  <text class="tick" fill="#000000" x="26.1" y="186.2" text-anchor="middle">£1,000</text>
  <text class="tick" fill="#000000" x="188" y="186.2" text-anchor="middle">£10k</text>
  <text class="tick" fill="#000000" x="350" y="186.2" text-anchor="middle">£100k</text>
  <text class="tick" fill="#000000" x="512" y="186.2" text-anchor="middle">£1m</text>
  <text class="tick" fill="#000000" x="674" y="186.2" text-anchor="middle">£10m</text>
 </g>
 <text x="16" y="361" font-size="14">Source: Made-up figures for this example</text>
 <text x="16" y="384" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot box */

snapshots["diverging"] = 
`Diverging bar chart comparing Strongly disagree, Disagree, Neither and 2 more by Statement, 3 in all. Strongly disagree: Highest: We would buy a solution that nobody has bought before, 18%. Lowest: We talk to suppliers before we write the tender, 6%. Disagree: Highest: We would buy a solution that nobody has bought before, 31%. Lowest: We talk to suppliers before we write the tender, 14%. Neither: Highest: Our rules leave room for a trial, 28%. Lowest: We talk to suppliers before we write the tender, 18%. Agree: Highest: We talk to suppliers before we write the tender, 40%. Lowest: We would buy a solution that nobody has bought before, 20%. 1 more is in the table.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="387" viewBox="0 0 732 387" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Illustration: officers talk to suppliers early, and would rather not be the first to buy</title>
 <desc>62% agree that they talk to suppliers before they write the tender; 27% would buy what nobody has bought before.</desc>
 <rect width="732" height="387" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Illustration: officers talk to suppliers early, and would rather not be</text>
 <text font-weight="700" x="16" y="63" font-size="20">the first to buy</text>
 <text fill="#000000" x="16" y="88" font-size="14">Per cent</text>
 <text x="16" y="111" font-size="14">62% agree that they talk to suppliers before they write the tender; 27% would buy what nobody</text>
 <text x="16" y="130" font-size="14">has bought before.</text>
 <g transform="translate(16 139)">
  <defs>
   <pattern id="h6" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#ffffff" stroke-width="4" fill="#000000"/>
   </pattern>
   <pattern id="h8" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#ffffff" stroke-width="1" fill="#000000"/>
   </pattern>
   <pattern id="h10" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 0L8 8M-2 6L2 10M6 -2L10 2" stroke="#ffffff" stroke-width="1" fill="#000000"/>
   </pattern>
   <pattern id="h12" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 0L8 8M-2 6L2 10M6 -2L10 2" stroke="#ffffff" stroke-width="4" fill="#000000"/>
   </pattern>
  </defs>
  <path class="answer s6" fill="#7a4714" stroke="#000000" d="M2 2.5H16V16.5H2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h6)" d="M2 2.5H16V16.5H2Z"/>
  <path class="answer s8" fill="#e8c29c" stroke="#000000" d="M168.2 2.5H182.2V16.5H168.2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h8)" d="M168.2 2.5H182.2V16.5H168.2Z"/>
  <path class="answer s9" fill="#e0e0e0" stroke="#000000" d="M271.9 2.5H285.9V16.5H271.9Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h9)" d="M271.9 2.5H285.9V16.5H271.9Z"/>
  <path class="answer s10" fill="#c7a1da" stroke="#000000" d="M364.4 2.5H378.4V16.5H364.4Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h10)" d="M364.4 2.5H378.4V16.5H364.4Z"/>
  <path class="answer s12" fill="#452654" stroke="#000000" d="M446.2 2.5H460.2V16.5H446.2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h12)" d="M446.2 2.5H460.2V16.5H446.2Z"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M291.3 38.1L291.3 147.9M340.4 38.1L340.4 147.9M389.6 38.1L389.6 147.9M438.8 38.1L438.8 147.9M488 38.1L488 147.9M537.2 38.1L537.2 147.9M586.4 38.1L586.4 147.9M635.6 38.1L635.6 147.9M684.7 38.1L684.7 147.9"/>
  <path class="answer s6" fill="#7a4714" stroke="#000000" d="M416.7 47.5H431.4V68.3H416.7ZM338 87.1H382.3V107.9H338ZM377.3 120.2H399.5V141H377.3Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h6)" d="M416.7 47.5H431.4V68.3H416.7ZM338 87.1H382.3V107.9H338ZM377.3 120.2H399.5V141H377.3Z"/>
  <path class="answer s8" fill="#e8c29c" stroke="#000000" d="M431.4 47.5H465.9V68.3H431.4ZM382.3 87.1H458.5V107.9H382.3ZM399.5 120.2H453.6V141H399.5Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h8)" d="M431.4 47.5H465.9V68.3H431.4ZM382.3 87.1H458.5V107.9H382.3ZM399.5 120.2H453.6V141H399.5Z"/>
  <path class="answer s9" fill="#e0e0e0" stroke="#000000" d="M465.9 47.5H510.1V68.3H465.9ZM458.5 87.1H517.5V107.9H458.5ZM453.6 120.2H522.4V141H453.6Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h9)" d="M465.9 47.5H510.1V68.3H465.9ZM458.5 87.1H517.5V107.9H458.5ZM453.6 120.2H522.4V141H453.6Z"/>
  <path class="answer s10" fill="#c7a1da" stroke="#000000" d="M510.1 47.5H608.5V68.3H510.1ZM517.5 87.1H566.7V107.9H517.5ZM522.4 120.2H596.2V141H522.4Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h10)" d="M510.1 47.5H608.5V68.3H510.1ZM517.5 87.1H566.7V107.9H517.5ZM522.4 120.2H596.2V141H522.4Z"/>
  <path class="answer s12" fill="#452654" stroke="#000000" d="M608.5 47.5H662.6V68.3H608.5ZM566.7 87.1H583.9V107.9H566.7ZM596.2 120.2H623.3V141H596.2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h12)" d="M608.5 47.5H662.6V68.3H608.5ZM566.7 87.1H583.9V107.9H566.7ZM596.2 120.2H623.3V141H596.2Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M488 38.1L488 147.9"/>
  <text class="name" x="24" y="14.4">Strongly disagree</text>
  <text class="name" x="190.2" y="14.4">Disagree</text>
  <text class="name" x="293.9" y="14.4">Neither</text>
  <text class="name" x="386.4" y="14.4">Agree</text>
  <text class="name" x="468.2" y="14.4">Strongly agree</text>
  <text class="place" x="266" y="54.4" text-anchor="end">We talk to suppliers before we write</text>
  <text class="place" x="266" y="71.2" text-anchor="end">the tender</text>
  <text class="place" x="266" y="94" text-anchor="end">We would buy a solution that nobody</text>
  <text class="place" x="266" y="110.8" text-anchor="end">has bought before</text>
  <text class="place" x="266" y="135.5" text-anchor="end">Our rules leave room for a trial</text>
  <text class="tick" fill="#000000" x="291.3" y="166.1" text-anchor="middle">80%</text>
  <text class="tick" fill="#000000" x="340.4" y="166.1" text-anchor="middle">60%</text>
  <text class="tick" fill="#000000" x="389.6" y="166.1" text-anchor="middle">40%</text>
  <text class="tick" fill="#000000" x="438.8" y="166.1" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="488" y="166.1" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="537.2" y="166.1" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="586.4" y="166.1" text-anchor="middle">40%</text>
  <text class="tick" fill="#000000" x="635.6" y="166.1" text-anchor="middle">60%</text>
  <text class="tick" fill="#000000" x="684.7" y="166.1" text-anchor="middle">80%</text>
 </g>
 <text x="16" y="339" font-size="14">Source: Made-up figures for this example</text>
 <text x="16" y="362" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot diverging */

snapshots["diverging-welsh"] = 
`Siart bar dargyfeiriol; cymharu: Anghytuno’n gryf; Anghytuno; Y naill na’r llall; 2 arall; yn ôl: Gosodiad; cyfanswm: 3. Anghytuno’n gryf: Uchaf: Byddem yn prynu rhywbeth nad oes neb wedi’i brynu o’r blaen, 18%. Isaf: Rydym yn siarad â chyflenwyr cyn ysgrifennu’r tendr, 6%. Anghytuno: Uchaf: Byddem yn prynu rhywbeth nad oes neb wedi’i brynu o’r blaen, 31%. Isaf: Rydym yn siarad â chyflenwyr cyn ysgrifennu’r tendr, 14%. Y naill na’r llall: Uchaf: Mae ein rheolau’n gadael lle i dreialu, 28%. Isaf: Rydym yn siarad â chyflenwyr cyn ysgrifennu’r tendr, 18%. Cytuno: Uchaf: Rydym yn siarad â chyflenwyr cyn ysgrifennu’r tendr, 40%. Isaf: Byddem yn prynu rhywbeth nad oes neb wedi’i brynu o’r blaen, 20%. Eraill yn y tabl: 1.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="400" viewBox="0 0 732 400" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Enghraifft: mae swyddogion yn siarad â chyflenwyr yn gynnar, ond mae’n well ganddynt beidio â phrynu gyntaf</title>
 <desc>Mae 62% yn cytuno eu bod yn siarad â chyflenwyr cyn ysgrifennu’r tendr; byddai 27% yn prynu rhywbeth newydd.</desc>
 <rect width="732" height="400" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Enghraifft: mae swyddogion yn siarad â chyflenwyr yn gynnar, ond</text>
 <text font-weight="700" x="16" y="63" font-size="20">mae’n well ganddynt beidio â phrynu gyntaf</text>
 <text fill="#000000" x="16" y="88" font-size="14">Y cant</text>
 <text x="16" y="111" font-size="14">Mae 62% yn cytuno eu bod yn siarad â chyflenwyr cyn ysgrifennu’r tendr; byddai 27% yn prynu</text>
 <text x="16" y="130" font-size="14">rhywbeth newydd.</text>
 <g transform="translate(16 139)">
  <defs>
   <pattern id="h6" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#ffffff" stroke-width="4" fill="#000000"/>
   </pattern>
   <pattern id="h8" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#ffffff" stroke-width="1" fill="#000000"/>
   </pattern>
   <pattern id="h10" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 0L8 8M-2 6L2 10M6 -2L10 2" stroke="#ffffff" stroke-width="1" fill="#000000"/>
   </pattern>
   <pattern id="h12" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 0L8 8M-2 6L2 10M6 -2L10 2" stroke="#ffffff" stroke-width="4" fill="#000000"/>
   </pattern>
  </defs>
  <path class="answer s6" fill="#7a4714" stroke="#000000" d="M2 2.5H16V16.5H2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h6)" d="M2 2.5H16V16.5H2Z"/>
  <path class="answer s8" fill="#e8c29c" stroke="#000000" d="M168.5 2.5H182.5V16.5H168.5Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h8)" d="M168.5 2.5H182.5V16.5H168.5Z"/>
  <path class="answer s9" fill="#e0e0e0" stroke="#000000" d="M283.4 2.5H297.4V16.5H283.4Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h9)" d="M283.4 2.5H297.4V16.5H283.4Z"/>
  <path class="answer s10" fill="#c7a1da" stroke="#000000" d="M445.8 2.5H459.8V16.5H445.8Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h10)" d="M445.8 2.5H459.8V16.5H445.8Z"/>
  <path class="answer s12" fill="#452654" stroke="#000000" d="M535.9 2.5H549.9V16.5H535.9Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h12)" d="M535.9 2.5H549.9V16.5H535.9Z"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M291.3 38.1L291.3 160.9M340.4 38.1L340.4 160.9M389.6 38.1L389.6 160.9M438.8 38.1L438.8 160.9M488 38.1L488 160.9M537.2 38.1L537.2 160.9M586.4 38.1L586.4 160.9M635.6 38.1L635.6 160.9M684.7 38.1L684.7 160.9"/>
  <path class="answer s6" fill="#7a4714" stroke="#000000" d="M416.7 47.5H431.4V68.3H416.7ZM338 87.1H382.3V107.9H338ZM377.3 126.7H399.5V147.5H377.3Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h6)" d="M416.7 47.5H431.4V68.3H416.7ZM338 87.1H382.3V107.9H338ZM377.3 126.7H399.5V147.5H377.3Z"/>
  <path class="answer s8" fill="#e8c29c" stroke="#000000" d="M431.4 47.5H465.9V68.3H431.4ZM382.3 87.1H458.5V107.9H382.3ZM399.5 126.7H453.6V147.5H399.5Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h8)" d="M431.4 47.5H465.9V68.3H431.4ZM382.3 87.1H458.5V107.9H382.3ZM399.5 126.7H453.6V147.5H399.5Z"/>
  <path class="answer s9" fill="#e0e0e0" stroke="#000000" d="M465.9 47.5H510.1V68.3H465.9ZM458.5 87.1H517.5V107.9H458.5ZM453.6 126.7H522.4V147.5H453.6Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h9)" d="M465.9 47.5H510.1V68.3H465.9ZM458.5 87.1H517.5V107.9H458.5ZM453.6 126.7H522.4V147.5H453.6Z"/>
  <path class="answer s10" fill="#c7a1da" stroke="#000000" d="M510.1 47.5H608.5V68.3H510.1ZM517.5 87.1H566.7V107.9H517.5ZM522.4 126.7H596.2V147.5H522.4Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h10)" d="M510.1 47.5H608.5V68.3H510.1ZM517.5 87.1H566.7V107.9H517.5ZM522.4 126.7H596.2V147.5H522.4Z"/>
  <path class="answer s12" fill="#452654" stroke="#000000" d="M608.5 47.5H662.6V68.3H608.5ZM566.7 87.1H583.9V107.9H566.7ZM596.2 126.7H623.3V147.5H596.2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h12)" d="M608.5 47.5H662.6V68.3H608.5ZM566.7 87.1H583.9V107.9H566.7ZM596.2 126.7H623.3V147.5H596.2Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M488 38.1L488 160.9"/>
  <text class="name" x="24" y="14.4">Anghytuno’n gryf</text>
  <text class="name" x="190.5" y="14.4">Anghytuno</text>
  <text class="name" x="305.4" y="14.4">Y naill na’r llall</text>
  <text class="name" x="467.8" y="14.4">Cytuno</text>
  <text class="name" x="557.9" y="14.4">Cytuno’n gryf</text>
  <text class="place" x="266" y="54.4" text-anchor="end">Rydym yn siarad â chyflenwyr cyn</text>
  <text class="place" x="266" y="71.2" text-anchor="end">ysgrifennu’r tendr</text>
  <text class="place" x="266" y="94" text-anchor="end">Byddem yn prynu rhywbeth nad oes</text>
  <text class="place" x="266" y="110.8" text-anchor="end">neb wedi’i brynu o’r blaen</text>
  <text class="place" x="266" y="133.6" text-anchor="end">Mae ein rheolau’n gadael lle i</text>
  <text class="place" x="266" y="150.4" text-anchor="end">dreialu</text>
  <text class="tick" fill="#000000" x="291.3" y="179.1" text-anchor="middle">80%</text>
  <text class="tick" fill="#000000" x="340.4" y="179.1" text-anchor="middle">60%</text>
  <text class="tick" fill="#000000" x="389.6" y="179.1" text-anchor="middle">40%</text>
  <text class="tick" fill="#000000" x="438.8" y="179.1" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="488" y="179.1" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="537.2" y="179.1" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="586.4" y="179.1" text-anchor="middle">40%</text>
  <text class="tick" fill="#000000" x="635.6" y="179.1" text-anchor="middle">60%</text>
  <text class="tick" fill="#000000" x="684.7" y="179.1" text-anchor="middle">80%</text>
 </g>
 <text x="16" y="352" font-size="14">Ffynhonnell: Ffigurau dychmygol ar gyfer yr enghraifft hon</text>
 <text x="16" y="375" font-size="14">Gwnaed y llun ar 23 Tachwedd 2026</text>
</svg>`;
/* end snapshot diverging-welsh */

snapshots["stacked-bar"] = 
`Chart stacked to 100% comparing Direct and Indirect by Financial year, from 2014/15 to 2021/22. Direct: Highest: 2020/21, 52.8%. Lowest: 2014/15, 40.2%. First: 2014/15, 40.2%. Last: 2021/22, 46.7%; up 6.5 percentage points. Indirect: Highest: 2014/15, 59.8%. Lowest: 2020/21, 47.2%. First: 2014/15, 59.8%. Last: 2021/22, 53.3%; down 6.5 percentage points.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="479" viewBox="0 0 732 479" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Less than half of central government’s spending with small firms is direct, in most years</title>
 <desc>40% was direct in 2014/15 and 47% in 2021/22; in 2020/21 it was 53%.</desc>
 <rect width="732" height="479" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Less than half of central government’s spending with small firms</text>
 <text font-weight="700" x="16" y="63" font-size="20">is direct, in most years</text>
 <text fill="#000000" x="16" y="88" font-size="14">Pounds, 2014/15 to 2021/22</text>
 <text x="16" y="111" font-size="14">40% was direct in 2014/15 and 47% in 2021/22; in 2020/21 it was 53%.</text>
 <g transform="translate(16 120)">
  <defs>
   <pattern id="h1" width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#ffffff" stroke-width="2" fill="#000000"/>
   </pattern>
  </defs>
  <path class="fill s0" fill="#004422" d="M2 2.5H16V16.5H2Z"/>
  <path class="fill s1" fill="#cc7722" d="M86.2 2.5H100.2V16.5H86.2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h1)" d="M86.2 2.5H100.2V16.5H86.2Z"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M76 38.1L76 175.1M227.2 38.1L227.2 175.1M378.3 38.1L378.3 175.1M529.5 38.1L529.5 175.1M680.6 38.1L680.6 175.1"/>
  <path class="fill s0" fill="#004422" d="M76 41H318.8V61.8H76ZM76 67.6H348.5V88.4H76ZM76 94.2H331.8V115H76ZM76 120.8H395.5V141.6H76ZM76 147.4H358.2V168.2H76Z"/>
  <path class="fill s1" fill="#cc7722" d="M318.8 41H680.6V61.8H318.8ZM348.5 67.6H680.6V88.4H348.5ZM331.8 94.2H680.6V115H331.8ZM395.5 120.8H680.6V141.6H395.5ZM358.2 147.4H680.6V168.2H358.2Z"/>
  <path class="hatched touching" fill-opacity="0.4" fill="url(#h1)" d="M318.8 41H680.6V61.8H318.8ZM348.5 67.6H680.6V88.4H348.5ZM331.8 94.2H680.6V115H331.8ZM395.5 120.8H680.6V141.6H395.5ZM358.2 147.4H680.6V168.2H358.2Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M76 38.1L76 175.1"/>
  <text class="name" x="24" y="14.4">Direct</text>
  <text class="name" x="108.2" y="14.4">Indirect</text>
  <text class="place" x="54.9" y="56.3" text-anchor="end">2014/15</text>
  <text class="place" x="54.9" y="82.9" text-anchor="end">2018/19</text>
  <text class="place" x="54.9" y="109.5" text-anchor="end">2019/20</text>
  <text class="place" x="54.9" y="136.1" text-anchor="end">2020/21</text>
  <text class="place" x="54.9" y="162.7" text-anchor="end">2021/22</text>
  <text class="tick" fill="#000000" x="76" y="193.3" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="227.2" y="193.3" text-anchor="middle">25%</text>
  <text class="tick" fill="#000000" x="378.3" y="193.3" text-anchor="middle">50%</text>
  <text class="tick" fill="#000000" x="529.5" y="193.3" text-anchor="middle">75%</text>
  <text class="tick" fill="#000000" x="680.6" y="193.3" text-anchor="middle">100%</text>
 </g>
 <text x="16" y="347" font-size="14">Methods changed between years; the Cabinet Office warns against comparing over time.</text>
 <text x="16" y="370" font-size="14">2018/19 and 2019/20 come from a copy of a press release whose years were corrupted; they</text>
 <text x="16" y="389" font-size="14">were restored by inference.</text>
 <text x="16" y="412" font-size="14">Source: NAO, Government’s spending with SMEs (2016), and Cabinet Office figures as reported</text>
 <text x="16" y="430" font-size="14">https://ppponline.affinitext.com/public/book?id=5744&amp;toc_id=861074</text>
 <text x="16" y="453" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot stacked-bar */

snapshots["strip"] = 
`Strip chart of Share of spend with SMEs by Department, 6 in all. Highest: Home Office, 39.1%. Lowest: Department for Business, Energy and Industrial Strategy, 13.3%. The middle figure (median) is 28.0%; the lower quartile is 19.2%, the upper quartile 32.6%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="285" viewBox="0 0 732 285" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Departments differ widely in the share that they spend with small firms</title>
 <desc>The shares of the departments that the source names go from 13.3% to 39.1%.</desc>
 <rect width="732" height="285" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Departments differ widely in the share that they spend with small</text>
 <text font-weight="700" x="16" y="63" font-size="20">firms</text>
 <text fill="#000000" x="16" y="88" font-size="14">Share of spend with SMEs, %, 2021/22; only the departments that the source names</text>
 <text x="16" y="111" font-size="14">The shares of the departments that the source names go from 13.3% to 39.1%.</text>
 <g transform="translate(16 120)">
  <path class="grid" fill="none" stroke="#cccccc" d="M26.1 5.6L26.1 44.8M188 5.6L188 44.8M350 5.6L350 44.8M512 5.6L512 44.8M674 5.6L674 44.8"/>
  <path class="span s0" fill="#004422" fill-opacity="0.4" stroke="#004422" d="M237.5 26.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM299 26.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM435.1 26.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM516.1 26.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM561.4 26.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM655.4 26.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M479.6 15.4L479.6 37.8"/>
  <text class="tick" fill="#000000" x="26.1" y="63" text-anchor="middle">0%</text>
  <text class="tick" fill="#000000" x="188" y="63" text-anchor="middle">10%</text>
  <text class="tick" fill="#000000" x="350" y="63" text-anchor="middle">20%</text>
  <text class="tick" fill="#000000" x="512" y="63" text-anchor="middle">30%</text>
  <text class="tick" fill="#000000" x="674" y="63" text-anchor="middle">40%</text>
 </g>
 <text x="16" y="218" font-size="14">Source: Cabinet Office data for 2021/22, reported by Executive Compass</text>
 <text x="16" y="237" font-size="14">https://executivecompass.co.uk/blog/news/reduced-spend-smes-tendering/amp</text>
 <text x="16" y="260" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot strip */

snapshots["tile-map"] = 
`Tile map of Contracts by Region or nation, 12 in all. Highest of those drawn: Wales, 53%. Lowest of those drawn: London, 22%. 1 figure is withheld by the source.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="693" viewBox="0 0 732 693" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Illustration: more is bought nearby in Wales, Scotland and the South West than in London</title>
 <desc>In Wales 53% of contracts went to a supplier of the nation itself, in London 22% to one of the region.</desc>
 <rect width="732" height="693" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Illustration: more is bought nearby in Wales, Scotland and the</text>
 <text font-weight="700" x="16" y="63" font-size="20">South West than in London</text>
 <text fill="#000000" x="16" y="88" font-size="14">Contracts, %</text>
 <text x="16" y="111" font-size="14">In Wales 53% of contracts went to a supplier of the nation itself, in London 22% to one of the</text>
 <text x="16" y="130" font-size="14">region.</text>
 <g transform="translate(16 139)">
  <path class="tile s0" fill="#004422" fill-opacity="0.06" stroke="#000000" d="M2 2.5H16V16.5H2Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M171.7 2.5H185.7V16.5H171.7Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M341.5 2.5H355.5V16.5H341.5Z"/>
  <path class="tile s4" fill="#004422" fill-opacity="1" stroke="#000000" d="M511.2 2.5H525.2V16.5H511.2Z"/>
  <path class="suppressed" fill="#ffffff" stroke="#000000" stroke-width="1.5" d="M9 24.4l4 4l-4 4l-4 -4Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M351 133.2H469V217.6H351Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M231 219.6H349V304H231Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M351 219.6H469V304H351Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M351 306H469V390.4H351Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M231 306H349V390.4H231Z"/>
  <path class="tile s0" fill="#004422" fill-opacity="0.06" stroke="#000000" d="M471 306H589V390.4H471Z"/>
  <path class="tile s0" fill="#004422" fill-opacity="0.06" stroke="#000000" d="M471 392.4H589V476.8H471Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M351 392.4H469V476.8H351Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M231 392.4H349V476.8H231Z"/>
  <path class="tile s4" fill="#004422" fill-opacity="1" stroke="#000000" d="M111 306H229V390.4H111Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M231 46.8H349V131.2H231Z"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M111 133.2H229V217.6H111Z"/>
  <path class="suppressed" fill="#ffffff" stroke="#000000" stroke-width="1.5" d="M170 199.6l4 4l-4 4l-4 -4Z"/>
  <text class="name" x="24" y="14.4">20% to under 30%</text>
  <text class="name" x="193.7" y="14.4">30% to under 40%</text>
  <text class="name" x="363.5" y="14.4">40% to under 50%</text>
  <text class="name" x="533.2" y="14.4">50% or more</text>
  <text class="name" x="24" y="33.3">Withheld</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="150.7" text-anchor="middle">North East</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="167.5" text-anchor="middle">41%</text>
  <text class="tile" x="290" y="237.1" text-anchor="middle">North West</text>
  <text class="tile" x="290" y="253.9" text-anchor="middle">38%</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="237.1" text-anchor="middle">Yorkshire and</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="253.9" text-anchor="middle">The Humber</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="270.7" text-anchor="middle">44%</text>
  <text class="tile" x="410" y="323.5" text-anchor="middle">East Midlands</text>
  <text class="tile" x="410" y="340.3" text-anchor="middle">35%</text>
  <text class="tile" x="290" y="323.5" text-anchor="middle">West Midlands</text>
  <text class="tile" x="290" y="340.3" text-anchor="middle">33%</text>
  <text class="tile" x="530" y="323.5" text-anchor="middle">East of England</text>
  <text class="tile" x="530" y="340.3" text-anchor="middle">29%</text>
  <text class="tile" x="530" y="409.9" text-anchor="middle">London</text>
  <text class="tile" x="530" y="426.7" text-anchor="middle">22%</text>
  <text class="tile" x="410" y="409.9" text-anchor="middle">South East</text>
  <text class="tile" x="410" y="426.7" text-anchor="middle">31%</text>
  <text class="tile-dark" fill="#ffffff" x="290" y="409.9" text-anchor="middle">South West</text>
  <text class="tile-dark" fill="#ffffff" x="290" y="426.7" text-anchor="middle">47%</text>
  <text class="tile-dark" fill="#ffffff" x="170" y="323.5" text-anchor="middle">Wales</text>
  <text class="tile-dark" fill="#ffffff" x="170" y="340.3" text-anchor="middle">53%</text>
  <text class="tile-dark" fill="#ffffff" x="290" y="64.3" text-anchor="middle">Scotland</text>
  <text class="tile-dark" fill="#ffffff" x="290" y="81.1" text-anchor="middle">49%</text>
  <text class="tile" x="170" y="150.7" text-anchor="middle">Northern Ireland</text>
 </g>
 <text x="16" y="645" font-size="14">Source: Made-up figures for this example</text>
 <text x="16" y="668" font-size="14">Picture made on 23 November 2026</text>
</svg>`;
/* end snapshot tile-map */

snapshots["tile-map-welsh"] = 
`Map teils: Contractau; yn ôl: Rhanbarth neu genedl; cyfanswm: 12. Uchaf o’r rhai a luniadwyd: Cymru, 53%. Isaf o’r rhai a luniadwyd: Llundain, 22%. Ffigurau wedi’u hatal gan y ffynhonnell: 1.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="693" viewBox="0 0 732 693" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Enghraifft: prynir mwy yn lleol yng Nghymru, yr Alban a de-orllewin Lloegr nag yn Llundain</title>
 <desc>Yng Nghymru aeth 53% o’r contractau i gyflenwr o’r genedl ei hun; yn Llundain aeth 22% i gyflenwr o’r rhanbarth.</desc>
 <rect width="732" height="693" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Enghraifft: prynir mwy yn lleol yng Nghymru, yr Alban a</text>
 <text font-weight="700" x="16" y="63" font-size="20">de-orllewin Lloegr nag yn Llundain</text>
 <text fill="#000000" x="16" y="88" font-size="14">Contractau, %</text>
 <text x="16" y="111" font-size="14">Yng Nghymru aeth 53% o’r contractau i gyflenwr o’r genedl ei hun; yn Llundain aeth 22% i</text>
 <text x="16" y="130" font-size="14">gyflenwr o’r rhanbarth.</text>
 <g transform="translate(16 139)">
  <path class="tile s0" fill="#004422" fill-opacity="0.06" stroke="#000000" d="M2 2.5H16V16.5H2Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M165.9 2.5H179.9V16.5H165.9Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M329.7 2.5H343.7V16.5H329.7Z"/>
  <path class="tile s4" fill="#004422" fill-opacity="1" stroke="#000000" d="M493.6 2.5H507.6V16.5H493.6Z"/>
  <path class="suppressed" fill="#ffffff" stroke="#000000" stroke-width="1.5" d="M9 24.4l4 4l-4 4l-4 -4Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M351 133.2H469V217.6H351Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M231 219.6H349V304H231Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M351 219.6H469V304H351Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M351 306H469V390.4H351Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M231 306H349V390.4H231Z"/>
  <path class="tile s0" fill="#004422" fill-opacity="0.06" stroke="#000000" d="M471 306H589V390.4H471Z"/>
  <path class="tile s0" fill="#004422" fill-opacity="0.06" stroke="#000000" d="M471 392.4H589V476.8H471Z"/>
  <path class="tile s1" fill="#004422" fill-opacity="0.25" stroke="#000000" d="M351 392.4H469V476.8H351Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M231 392.4H349V476.8H231Z"/>
  <path class="tile s4" fill="#004422" fill-opacity="1" stroke="#000000" d="M111 306H229V390.4H111Z"/>
  <path class="tile s3" fill="#004422" fill-opacity="0.75" stroke="#000000" d="M231 46.8H349V131.2H231Z"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M111 133.2H229V217.6H111Z"/>
  <path class="suppressed" fill="#ffffff" stroke="#000000" stroke-width="1.5" d="M170 199.6l4 4l-4 4l-4 -4Z"/>
  <text class="name" x="24" y="14.4">20% i lai na 30%</text>
  <text class="name" x="187.9" y="14.4">30% i lai na 40%</text>
  <text class="name" x="351.7" y="14.4">40% i lai na 50%</text>
  <text class="name" x="515.6" y="14.4">50% neu fwy</text>
  <text class="name" x="24" y="33.3">Wedi’i atal</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="150.7" text-anchor="middle">Gogledd-</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="167.5" text-anchor="middle">ddwyrain Lloegr</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="184.3" text-anchor="middle">41%</text>
  <text class="tile" x="290" y="237.1" text-anchor="middle">Gogledd-orllewin</text>
  <text class="tile" x="290" y="253.9" text-anchor="middle">Lloegr</text>
  <text class="tile" x="290" y="270.7" text-anchor="middle">38%</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="237.1" text-anchor="middle">Swydd Efrog a’r</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="253.9" text-anchor="middle">Humber</text>
  <text class="tile-dark" fill="#ffffff" x="410" y="270.7" text-anchor="middle">44%</text>
  <text class="tile" x="410" y="323.5" text-anchor="middle">Dwyrain</text>
  <text class="tile" x="410" y="340.3" text-anchor="middle">Canolbarth</text>
  <text class="tile" x="410" y="357.1" text-anchor="middle">Lloegr</text>
  <text class="tile" x="410" y="373.9" text-anchor="middle">35%</text>
  <text class="tile" x="290" y="323.5" text-anchor="middle">Gorllewin</text>
  <text class="tile" x="290" y="340.3" text-anchor="middle">Canolbarth</text>
  <text class="tile" x="290" y="357.1" text-anchor="middle">Lloegr</text>
  <text class="tile" x="290" y="373.9" text-anchor="middle">33%</text>
  <text class="tile" x="530" y="323.5" text-anchor="middle">Dwyrain Lloegr</text>
  <text class="tile" x="530" y="340.3" text-anchor="middle">29%</text>
  <text class="tile" x="530" y="409.9" text-anchor="middle">Llundain</text>
  <text class="tile" x="530" y="426.7" text-anchor="middle">22%</text>
  <text class="tile" x="410" y="409.9" text-anchor="middle">De-ddwyrain</text>
  <text class="tile" x="410" y="426.7" text-anchor="middle">Lloegr</text>
  <text class="tile" x="410" y="443.5" text-anchor="middle">31%</text>
  <text class="tile-dark" fill="#ffffff" x="290" y="409.9" text-anchor="middle">De-orllewin</text>
  <text class="tile-dark" fill="#ffffff" x="290" y="426.7" text-anchor="middle">Lloegr</text>
  <text class="tile-dark" fill="#ffffff" x="290" y="443.5" text-anchor="middle">47%</text>
  <text class="tile-dark" fill="#ffffff" x="170" y="323.5" text-anchor="middle">Cymru</text>
  <text class="tile-dark" fill="#ffffff" x="170" y="340.3" text-anchor="middle">53%</text>
  <text class="tile-dark" fill="#ffffff" x="290" y="64.3" text-anchor="middle">Yr Alban</text>
  <text class="tile-dark" fill="#ffffff" x="290" y="81.1" text-anchor="middle">49%</text>
  <text class="tile" x="170" y="150.7" text-anchor="middle">Gogledd</text>
  <text class="tile" x="170" y="167.5" text-anchor="middle">Iwerddon</text>
 </g>
 <text x="16" y="645" font-size="14">Ffynhonnell: Ffigurau dychmygol ar gyfer yr enghraifft hon</text>
 <text x="16" y="668" font-size="14">Gwnaed y llun ar 23 Tachwedd 2026</text>
</svg>`;
/* end snapshot tile-map-welsh */

snapshots["box-welsh"] = 
`Plot blwch; cymharu: Gwasanaethau; Gwaith; yn ôl: Contract; cyfanswm: 5. Gwasanaethau: Uchaf: Contract 5, £420,000. Isaf: Contract 1, £12,000. Gwaith: Uchaf: Contract 5, £9.6 miliwn. Isaf: Contract 1, £48,000. Gwasanaethau: Canolrif: £31,000; chwartel isaf: £18,500; chwartel uchaf: £75,000. Gwaith: Canolrif: £240,000; chwartel isaf: £120,000; chwartel uchaf: £880,000.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="355" viewBox="0 0 732 355" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Enghraifft: mae gwerth contractau gwaith yn amrywio mwy na gwerth gwasanaethau</title>
 <desc>Mae hanner y contractau gwaith yn werth £240,000 neu fwy, a hanner y contractau gwasanaethau yn werth £31,000 neu fwy.</desc>
 <rect width="732" height="355" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Enghraifft: mae gwerth contractau gwaith yn amrywio mwy na</text>
 <text font-weight="700" x="16" y="63" font-size="20">gwerth gwasanaethau</text>
 <text fill="#000000" x="16" y="88" font-size="14">Punnoedd</text>
 <text x="16" y="111" font-size="14">Mae hanner y contractau gwaith yn werth £240,000 neu fwy, a hanner y contractau</text>
 <text x="16" y="130" font-size="14">gwasanaethau yn werth £31,000 neu fwy.</text>
 <g transform="translate(16 139)">
  <path class="grid" fill="none" stroke="#cccccc" d="M26.1 5.6L26.1 114.8M242 5.6L242 114.8M458 5.6L458 114.8M674 5.6L674 114.8"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M43.2 43.4L83.8 43.4M215 43.4L376.6 43.4M43.2 37.8L43.2 49M376.6 37.8L376.6 49"/>
  <path class="span s0" fill="#004422" fill-opacity="0.4" stroke="#004422" d="M83.8 32.2H215V54.6H83.8Z"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M132.2 32.2L132.2 54.6"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M173.2 96.6L259.1 96.6M446 96.6L670.1 96.6M173.2 91L173.2 102.2M670.1 91L670.1 102.2"/>
  <path class="span s0" fill="#004422" fill-opacity="0.4" stroke="#004422" d="M259.1 85.4H446V107.8H259.1Z"/>
  <path class="whisker" fill="none" stroke="#000000" stroke-width="1.5" d="M324.1 85.4L324.1 107.8"/>
  <text class="place" x="0" y="22.4">Gwasanaethau</text>
  <text class="place" x="0" y="75.6">Gwaith</text>
  <text class="tick" fill="#000000" x="26.1" y="133" text-anchor="middle">£10k</text>
  <text class="tick" fill="#000000" x="242" y="133" text-anchor="middle">£100k</text>
  <text class="tick" fill="#000000" x="458" y="133" text-anchor="middle">£1m</text>
  <text class="tick" fill="#000000" x="674" y="133" text-anchor="middle">£10m</text>
 </g>
 <text x="16" y="307" font-size="14">Ffynhonnell: Ffigurau dychmygol ar gyfer yr enghraifft hon</text>
 <text x="16" y="330" font-size="14">Gwnaed y llun ar 23 Tachwedd 2026</text>
</svg>`;
/* end snapshot box-welsh */

snapshots["headline-welsh"] = 
`Prif ffigurau; cymharu: Anfonebau a dalwyd mewn pryd (%); Amser i ddyfarnu (diwrnodau); yn ôl: Blwyddyn; o: 2022; hyd at: 2024. Anfonebau a dalwyd mewn pryd (%): Uchaf: 2024, 94%. Isaf: 2022, 88%. Cyntaf: 2022, 88%. Olaf: 2024, 94%; i fyny: 6 pwynt canran. Amser i ddyfarnu (diwrnodau): Uchaf: 2022, 121. Isaf: 2024, 109. Cyntaf: 2022, 121. Olaf: 2024, 109; i lawr: 12 (9.92%).
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="289" viewBox="0 0 732 289" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Enghraifft: mae mwy o anfonebau’n cael eu talu mewn pryd</title>
 <desc>Rhwng 2022 a 2024 cododd y gyfran o anfonebau a dalwyd mewn pryd o 88% i 94%, a gostyngodd yr amser i ddyfarnu o 121 i 109 diwrnod.</desc>
 <rect width="732" height="289" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Enghraifft: mae mwy o anfonebau’n cael eu talu mewn pryd</text>
 <text x="16" y="61" font-size="14">Rhwng 2022 a 2024 cododd y gyfran o anfonebau a dalwyd mewn pryd o 88% i 94%, a</text>
 <text x="16" y="80" font-size="14">gostyngodd yr amser i ddyfarnu o 121 i 109 diwrnod.</text>
 <g transform="translate(16 89)">
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M5 118.1L162.75 101.1L320.5 84.1"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M316.5 84.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M365.5 84.1L523.25 92.6L681 118.1"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M677 118.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <text class="panel" font-weight="700" x="0" y="17.5">Anfonebau a dalwyd mewn pryd (%)</text>
  <text class="headline" font-weight="700" font-size="2em" x="0" y="51.1">94%</text>
  <text class="tick" fill="#000000" x="0" y="70.7">2024</text>
  <text class="panel" font-weight="700" x="360.5" y="17.5">Amser i ddyfarnu (diwrnodau)</text>
  <text class="headline" font-weight="700" font-size="2em" x="360.5" y="51.1">109</text>
  <text class="tick" fill="#000000" x="360.5" y="70.7">2024</text>
 </g>
 <text x="16" y="241" font-size="14">Ffynhonnell: Ffigurau dychmygol ar gyfer yr enghraifft hon</text>
 <text x="16" y="264" font-size="14">Gwnaed y llun ar 23 Tachwedd 2026</text>
</svg>`;
/* end snapshot headline-welsh */

snapshots["inline-bars-welsh"] = 
`Tabl â barrau; cymharu: Contractau; Cyfran cwmnïau bach (%); yn ôl: Hyd y ffurflenni; cyfanswm: 3. Contractau: Uchaf: Canolig, 210. Isaf: Hir, 84. Cyfran cwmnïau bach (%): Uchaf: Byr, 46%. Isaf: Hir, 29%.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="332" viewBox="0 0 732 332" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Enghraifft: mae mwy o gontractau yn mynd i gwmnïau bach lle mae’r ffurflenni’n fyr</title>
 <desc>Lle mae’r ffurflenni’n fyr aeth 46% o’r contractau i gwmnïau bach; lle maent yn hir aeth 29% iddynt.</desc>
 <rect width="732" height="332" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Enghraifft: mae mwy o gontractau yn mynd i gwmnïau bach lle</text>
 <text font-weight="700" x="16" y="63" font-size="20">mae’r ffurflenni’n fyr</text>
 <text x="16" y="88" font-size="14">Lle mae’r ffurflenni’n fyr aeth 46% o’r contractau i gwmnïau bach; lle maent yn hir aeth 29%</text>
 <text x="16" y="107" font-size="14">iddynt.</text>
 <g transform="translate(16 116)">
  <path class="grid" fill="none" stroke="#cccccc" d="M0 25.9L700 25.9M0 62.3L700 62.3M0 98.7L700 98.7M0 135.1L700 135.1"/>
  <path class="fill s0" fill="#004422" d="M68.6 44.8H241V54.6H68.6ZM68.6 81.2H370.3V91H68.6ZM68.6 117.6H189.3V127.4H68.6Z"/>
  <path class="fill s0" fill="#004422" d="M384.3 44.8H686V54.6H384.3ZM384.3 81.2H613.9V91H384.3ZM384.3 117.6H574.5V127.4H384.3Z"/>
  <text class="panel" font-weight="700" x="68.6" y="14">Contractau</text>
  <text class="panel" font-weight="700" x="384.3" y="14">Cyfran cwmnïau bach (%)</text>
  <text class="place" x="0" y="42.7">Byr</text>
  <text class="place" x="0" y="79.1">Canolig</text>
  <text class="place" x="0" y="115.5">Hir</text>
  <text class="value" x="68.6" y="41.3">120</text>
  <text class="value" x="68.6" y="77.7">210</text>
  <text class="value" x="68.6" y="114.1">84</text>
  <text class="value" x="384.3" y="41.3">46%</text>
  <text class="value" x="384.3" y="77.7">35%</text>
  <text class="value" x="384.3" y="114.1">29%</text>
 </g>
 <text x="16" y="284" font-size="14">Ffynhonnell: Ffigurau dychmygol ar gyfer yr enghraifft hon</text>
 <text x="16" y="307" font-size="14">Gwnaed y llun ar 23 Tachwedd 2026</text>
</svg>`;
/* end snapshot inline-bars-welsh */

snapshots["range-shading-welsh"] = 
`Siart llinell: Hysbysiadau; yn ôl: Blwyddyn; o: 2021; hyd at: 2025. Uchaf: 2025, 210. Isaf: 2021, 120. Cyntaf: 2021, 120. Olaf: 2025, 210; i fyny: 90 (75%). Mae pob ffigur yn uwch na’r un o’i flaen.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="583" viewBox="0 0 732 583" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Enghraifft: cyhoeddwyd mwy o hysbysiadau ar ôl i’r Ddeddf ddod i rym</title>
 <desc>Cododd nifer yr hysbysiadau o 120 yn 2021 i 210 yn 2025.</desc>
 <rect width="732" height="583" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Enghraifft: cyhoeddwyd mwy o hysbysiadau ar ôl i’r Ddeddf ddod i</text>
 <text font-weight="700" x="16" y="63" font-size="20">rym</text>
 <text fill="#000000" x="16" y="88" font-size="14">Hysbysiadau</text>
 <text x="16" y="111" font-size="14">Cododd nifer yr hysbysiadau o 120 yn 2021 i 210 yn 2025.</text>
 <g transform="translate(16 120)">
  <path class="shade" fill="#000000" fill-opacity="0.1" d="M528.9 36H692V361.2H528.9Z"/>
  <path class="grid" fill="none" stroke="#cccccc" d="M32.8 361.2L700 361.2M32.8 296.2L700 296.2M32.8 231.1L700 231.1M32.8 166.1L700 166.1M32.8 101L700 101M32.8 36L700 36"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M40.8 205.1L203.5 197.3L366.2 190.8L528.9 129.7L692 88"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M36.8 205.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM199.5 197.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM362.2 190.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM524.9 129.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM688 88a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <path class="axis" fill="none" stroke="#000000" d="M32.8 361.2L700 361.2"/>
  <text class="tick" fill="#000000" x="26.8" y="366.1" text-anchor="end">0</text>
  <text class="tick" fill="#000000" x="26.8" y="301.1" text-anchor="end">50</text>
  <text class="tick" fill="#000000" x="26.8" y="236" text-anchor="end">100</text>
  <text class="tick" fill="#000000" x="26.8" y="171" text-anchor="end">150</text>
  <text class="tick" fill="#000000" x="26.8" y="105.9" text-anchor="end">200</text>
  <text class="tick" fill="#000000" x="26.8" y="40.9" text-anchor="end">250</text>
  <text class="place" x="40.8" y="380.8" text-anchor="middle">2021</text>
  <text class="place" x="203.5" y="380.8" text-anchor="middle">2022</text>
  <text class="place" x="366.2" y="380.8" text-anchor="middle">2023</text>
  <text class="place" x="528.9" y="380.8" text-anchor="middle">2024</text>
  <text class="place" x="683.5" y="380.8" text-anchor="middle">2025</text>
  <text class="note" x="617.6" y="25.2" text-anchor="middle">Deddf mewn grym</text>
 </g>
 <text x="16" y="535" font-size="14">Ffynhonnell: Ffigurau dychmygol ar gyfer yr enghraifft hon</text>
 <text x="16" y="558" font-size="14">Gwnaed y llun ar 23 Tachwedd 2026</text>
</svg>`;
/* end snapshot range-shading-welsh */

snapshots["scatter-welsh"] = 
`Siart gwasgariad; cymharu: Gwariant; Cyfran cwmnïau bach (%); yn ôl: Cyngor; cyfanswm: 4. Gwariant: Uchaf: Cyngor Un, £4.1 miliwn. Isaf: Cyngor Tri, £1.2 miliwn. Cyfran cwmnïau bach (%): Uchaf: Cyngor Tri, 44%. Isaf: Cyngor Un, 28%. Gyda’r ddau ffigur: 4.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="710" viewBox="0 0 732 710" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Enghraifft: nid y cynghorau sy’n gwario fwyaf sydd â’r gyfran fwyaf gyda chwmnïau bach</title>
 <desc>Mae’r cyngor cyntaf yn gwario £4.1 miliwn, a 28% ohono gyda chwmnïau bach; mae’r trydydd yn gwario £1.2 miliwn, a 44% ohono.</desc>
 <rect width="732" height="710" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Enghraifft: nid y cynghorau sy’n gwario fwyaf sydd â’r gyfran</text>
 <text font-weight="700" x="16" y="63" font-size="20">fwyaf gyda chwmnïau bach</text>
 <text x="16" y="88" font-size="14">Mae’r cyngor cyntaf yn gwario £4.1 miliwn, a 28% ohono gyda chwmnïau bach; mae’r trydydd</text>
 <text x="16" y="107" font-size="14">yn gwario £1.2 miliwn, a 44% ohono.</text>
 <g transform="translate(16 116)">
  <path class="grid" fill="none" stroke="#cccccc" d="M38.5 448.7L686 448.7M38.5 396.2L686 396.2M38.5 343.7L686 343.7M38.5 291.2L686 291.2M38.5 238.7L686 238.7M38.5 186.2L686 186.2M38.5 133.7L686 133.7M38.5 81.2L686 81.2M38.5 28.7L686 28.7M38.5 28.7L38.5 448.7M168 28.7L168 448.7M297.5 28.7L297.5 448.7M427 28.7L427 448.7M556.5 28.7L556.5 448.7M686 28.7L686 448.7"/>
  <path class="axis" fill="none" stroke="#000000" d="M38.5 448.7L686 448.7M38.5 28.7L38.5 448.7M33.5 445.7L43.5 440.7M33.5 440.7L43.5 435.7"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M564.5 448.7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM370.2 212.5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM188.9 28.7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM460.9 370a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"/>
  <text class="panel" font-weight="700" x="0" y="14">Cyfran cwmnïau bach (%)</text>
  <text class="tick" fill="#000000" x="32.5" y="453.6" text-anchor="end">28%</text>
  <text class="tick" fill="#000000" x="32.5" y="401.1" text-anchor="end">30%</text>
  <text class="tick" fill="#000000" x="32.5" y="348.6" text-anchor="end">32%</text>
  <text class="tick" fill="#000000" x="32.5" y="296.1" text-anchor="end">34%</text>
  <text class="tick" fill="#000000" x="32.5" y="243.6" text-anchor="end">36%</text>
  <text class="tick" fill="#000000" x="32.5" y="191.1" text-anchor="end">38%</text>
  <text class="tick" fill="#000000" x="32.5" y="138.6" text-anchor="end">40%</text>
  <text class="tick" fill="#000000" x="32.5" y="86.1" text-anchor="end">42%</text>
  <text class="tick" fill="#000000" x="32.5" y="33.6" text-anchor="end">44%</text>
  <text class="tick" fill="#000000" x="38.5" y="468.3" text-anchor="middle">£0</text>
  <text class="tick" fill="#000000" x="168" y="468.3" text-anchor="middle">£1m</text>
  <text class="tick" fill="#000000" x="297.5" y="468.3" text-anchor="middle">£2m</text>
  <text class="tick" fill="#000000" x="427" y="468.3" text-anchor="middle">£3m</text>
  <text class="tick" fill="#000000" x="556.5" y="468.3" text-anchor="middle">£4m</text>
  <text class="tick" fill="#000000" x="684.7" y="468.3" text-anchor="middle">£5m</text>
  <text class="panel" font-weight="700" x="700" y="489.3" text-anchor="end">Gwariant</text>
  <text class="value" x="569.5" y="438.6" text-anchor="middle">Cyngor Un</text>
  <text class="value" x="383.2" y="217.4">Cyngor Dau</text>
  <text class="value" x="201.9" y="33.6">Cyngor Tri</text>
  <text class="value" x="473.9" y="374.8">Cyngor Pedwar</text>
 </g>
 <text x="16" y="639" font-size="14">Nid yw’r echelin yn dechrau ar 0.</text>
 <text x="16" y="662" font-size="14">Ffynhonnell: Ffigurau dychmygol ar gyfer yr enghraifft hon</text>
 <text x="16" y="685" font-size="14">Gwnaed y llun ar 23 Tachwedd 2026</text>
</svg>`;
/* end snapshot scatter-welsh */

snapshots["slope-welsh"] = 
`Siart goleddf; cymharu: Yn 2022; Yn 2024; yn ôl: Rhwystr; cyfanswm: 3. Yn 2022: Uchaf: Hyd y ffurflenni, 61%. Isaf: Lefel yr yswiriant, 35%. Yn 2024: Uchaf: Hyd y ffurflenni, 48%. Isaf: Lefel yr yswiriant, 39%. O’r cyntaf i’r ail, i fyny: 1; i lawr: 2; heb newid: 0.
<svg xmlns="http://www.w3.org/2000/svg" width="732" height="473" viewBox="0 0 732 473" font-family="Arial, sans-serif" font-size="14" fill="#000000">
 <title>Enghraifft: mae hyd ffurflenni yn llai o rwystr nag yr oedd</title>
 <desc>Rhwng 2022 a 2024 gostyngodd y gyfran sy’n dweud bod ffurflenni’n rhy hir o 61% i 48%; cododd yswiriant o 35% i 39%.</desc>
 <rect width="732" height="473" fill="#ffffff"/>
 <text font-weight="700" x="16" y="36" font-size="20">Enghraifft: mae hyd ffurflenni yn llai o rwystr nag yr oedd</text>
 <text fill="#000000" x="16" y="61" font-size="14">Y cant</text>
 <text x="16" y="84" font-size="14">Rhwng 2022 a 2024 gostyngodd y gyfran sy’n dweud bod ffurflenni’n rhy hir o 61% i 48%;</text>
 <text x="16" y="103" font-size="14">cododd yswiriant o 35% i 39%.</text>
 <g transform="translate(16 112)">
  <path class="grid" fill="none" stroke="#cccccc" d="M180.5 30.8L180.5 270.8M519.5 30.8L519.5 270.8"/>
  <path class="line s2" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#002266" stroke-width="2.5" stroke-dasharray="2 3" d="M180.5 183.4L519.5 207.9"/>
  <path class="marker s2" fill="#002266" stroke="#ffffff" d="M180.5 179.4l4 8h-8ZM519.5 203.9l4 8h-8Z"/>
  <path class="line s1" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#cc7722" stroke-width="2.5" stroke-dasharray="7 3" d="M180.5 256.8L519.5 224.2"/>
  <path class="marker s1" fill="#cc7722" stroke="#ffffff" d="M176.5 252.8h8v8h-8ZM515.5 220.2h8v8h-8Z"/>
  <path class="line s0" fill="none" stroke-linejoin="round" stroke-linecap="round" stroke="#004422" stroke-width="2.5" d="M180.5 44.8L519.5 150.8"/>
  <path class="marker s0" fill="#004422" stroke="#ffffff" d="M176.5 44.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM515.5 150.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"/>
  <text class="panel" font-weight="700" x="180.5" y="14" text-anchor="middle">Yn 2022</text>
  <text class="panel" font-weight="700" x="519.5" y="14" text-anchor="middle">Yn 2024</text>
  <text class="name" x="170.5" y="49.7" text-anchor="end">Hyd y ffurflenni 61%</text>
  <text class="name" x="170.5" y="261.7" text-anchor="end">Lefel yr yswiriant 35%</text>
  <text class="name" x="170.5" y="188.3" text-anchor="end">Amser i ymateb 44%</text>
  <text class="name" x="529.5" y="155.7">48% Hyd y ffurflenni</text>
  <text class="name" x="529.5" y="231.6">39% Lefel yr yswiriant</text>
  <text class="name" x="529.5" y="212.8">41% Amser i ymateb</text>
 </g>
 <text x="16" y="425" font-size="14">Ffynhonnell: Ffigurau dychmygol ar gyfer yr enghraifft hon</text>
 <text x="16" y="448" font-size="14">Gwnaed y llun ar 23 Tachwedd 2026</text>
</svg>`;
/* end snapshot slope-welsh */

